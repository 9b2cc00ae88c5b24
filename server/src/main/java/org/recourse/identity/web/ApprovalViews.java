package org.recourse.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.approvals.Approval;
import org.recourse.identity.approvals.Deciding.Shown;
import org.springframework.stereotype.Component;

/** Puts names to the people of approvals. */
@Component
class ApprovalViews {
  private final People people;

  ApprovalViews(People people) {
    this.people = people;
  }

  ApprovalView of(Shown shown) {
    return of(List.of(shown)).getFirst();
  }

  List<ApprovalView> of(List<Shown> list) {
    List<PersonId> ids =
        list.stream()
            .map(Shown::approval)
            .flatMap(approval ->
                Stream.<@Nullable PersonId>of(
                    approval.proposal().proposedBy(),
                    approval.proposal().person(),
                    approval.end() == null ? null : approval.end().by()))
            .flatMap(Stream::ofNullable)
            .toList();
    Map<PersonId, Person> known = people.find(ids);
    return list.stream().map(shown -> view(shown, known)).toList();
  }

  private static ApprovalView view(Shown shown, Map<PersonId, Person> known) {
    Approval approval = shown.approval();
    Proposal proposal = approval.proposal();
    Approval.@Nullable Decision end = approval.end();
    @Nullable PersonId person = proposal.person();
    return new ApprovalView(
        proposal.id().toString(),
        proposal.kind(),
        proposal.subject(),
        person == null ? null : new ApprovalView.Someone(person.toString(), masked(person, known)),
        proposal.amount() == null ? null : proposal.amount().minor(),
        proposal.amount() == null ? null : proposal.amount().currency().name(),
        proposal.reason(),
        proposal.body(),
        shown.state().code(),
        colleague(proposal.proposedBy(), known),
        proposal.proposedAt(),
        approval.expiresAt(),
        end == null || end.by() == null ? null : colleague(end.by(), known),
        end == null ? null : end.at(),
        end == null ? null : end.words(),
        shown.allowed().stream().sorted().toList());
  }

  /** Staff work with each other under their full names; customers stay masked. */
  private static ApprovalView.Someone colleague(PersonId id, Map<PersonId, Person> known) {
    Person person = Objects.requireNonNull(known.get(id));
    return new ApprovalView.Someone(id.toString(), person.name());
  }

  private static String masked(PersonId id, Map<PersonId, Person> known) {
    return Objects.requireNonNull(known.get(id)).maskedName();
  }
}
