package org.recourse.complaint.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.CaseRecord;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.CaseTransitions;
import org.recourse.complaint.casework.PartyRows.Gathered;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.complaint.web.DeskCaseView.ClockView;
import org.recourse.complaint.web.DeskCaseView.NamedCase;
import org.recourse.complaint.web.DeskCaseView.PartyView;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Gathers what the desk is shown of cases. */
@Component
class DeskCaseViews {
  private final CaseDesk desk;
  private final CaseRows rows;
  private final CaseClocks clocks;
  private final LinkViews links;
  private final Contacts contacts;
  private final People people;
  private final Clock clock;

  DeskCaseViews(
      CaseDesk desk,
      CaseRows rows,
      CaseClocks clocks,
      LinkViews links,
      Contacts contacts,
      People people,
      Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.clocks = clocks;
    this.links = links;
    this.contacts = contacts;
    this.people = people;
    this.clock = clock;
  }

  List<QueuedView> list(List<CaseRows.Row> found) {
    Map<ContactId, Contact> customers =
        contacts.find(found.stream().map(row -> row.record().origin().contact()).toList());
    Map<PersonId, Someone> agents =
        Someone.of(
            found.stream()
                .map(row -> Optional.ofNullable(row.record().duty().assignee()))
                .flatMap(Optional::stream)
                .toList(),
            people);
    return found.stream()
        .map(row -> {
          PersonId assignee = row.record().duty().assignee();
          return queued(row, customers, assignee == null ? null : agents.get(assignee));
        })
        .toList();
  }

  private static QueuedView queued(
      CaseRows.Row row, Map<ContactId, Contact> customers, @Nullable Someone agent) {
    return QueuedView.of(row, name(customers.get(row.record().origin().contact())), agent);
  }

  DeskCaseView whole(Caller caller, CaseRows.Row row) {
    CaseRecord c = row.record();
    Gathered gathered = desk.gathered(c.id());
    List<LegalDuty> duties = clocks.duties(c.id());
    Instant now = clock.instant();
    boolean lead = caller.may(Permission.CASES_LEAD);
    Map<ContactId, Contact> known =
        contacts.find(gathered.parties().stream().map(Party::contact).toList());
    return new DeskCaseView(
        queued(row, known, Someone.of(c.duty().assignee(), people)),
        c.version(),
        c.duty().priorityReason(),
        c.about().wanted(),
        DeskCaseView.ForwardedView.of(c.origin().forwarded()),
        c.origin().language().code(),
        c.duty().person() == null ? null : c.duty().person().toString(),
        Someone.of(c.origin().openedBy(), people),
        Someone.of(c.duty().aboutAgent(), people),
        c.course().outcome() == null ? null : c.course().outcome().code(),
        c.ties().spam(),
        c.course().reopened(),
        c.course().unansweredFrom(),
        c.ties().mergedInto() == null ? null : named(c.ties().mergedInto()),
        gathered.cases().stream().filter(id -> !id.equals(c.id())).map(this::named).toList(),
        c.about().copies(),
        gathered.parties().stream()
            .map(party -> PartyView.of(party, Objects.requireNonNull(known.get(party.contact()))))
            .toList(),
        clocks.of(c.id()).stream().map(ClockView::of).toList(),
        duties.stream().map(duty -> DutyView.of(duty, lead, now)).toList(),
        links.of(c.id()),
        c.isMerged() || c.ties().spam()
            ? List.of()
            : CaseTransitions.from(c.state()).stream().map(CaseState::code).toList(),
        DeskActions.of(c, caller, known.values(), duties, now));
  }

  private NamedCase named(CaseId id) {
    CaseRows.Row row = rows.find(id).orElseThrow();
    return new NamedCase(id.toString(), row.number().toString());
  }

  private static @Nullable String name(@Nullable Contact contact) {
    if (contact == null) {
      return null;
    }
    return contact.name().isBlank() ? contact.address() : contact.name();
  }
}
