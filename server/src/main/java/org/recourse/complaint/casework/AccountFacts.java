package org.recourse.complaint.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.LinkKind;
import org.recourse.conversation.Disclosure.Fact;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.springframework.stereotype.Component;

/** What is known in a case about somebody's account and must not be told to just anybody. */
@Component
class AccountFacts {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("M月d日", Locale.ENGLISH));

  private final LinkRows links;
  private final Payments payments;
  private final People people;
  private final CaseRows rows;

  AccountFacts(CaseRows rows, LinkRows links, Payments payments, People people) {
    this.rows = rows;
    this.links = links;
    this.payments = payments;
    this.people = people;
  }

  /**
   * Of the case and those that go on in it.
   *
   * @param reader who may be told what they see of a payment themselves: not who is on its other
   *     side; null for somebody unknown, who may be told nothing
   */
  List<Fact> of(CaseId id, @Nullable PersonId reader) {
    List<Fact> facts = new ArrayList<>();
    List<CaseLink> own = rows.withMerged(id).stream().map(links::of).flatMap(List::stream).toList();
    for (CaseLink link : withNeighbours(own)) {
      switch (link.kind()) {
        case CASE -> {}
        case WALLET -> facts.add(new Fact("id", link.targetText()));
        case PAYMENT ->
            payments
                .find(new PaymentId(link.target()))
                .ifPresent(payment -> add(facts, payment, reader));
      }
    }
    return facts;
  }

  /** Whoever quotes a number gets a case with a link to that one, and must not learn from it. */
  private List<CaseLink> withNeighbours(List<CaseLink> own) {
    List<CaseLink> all = new ArrayList<>(own);
    own.stream()
        .filter(link -> link.kind() == LinkKind.CASE)
        .flatMap(link -> links.of(new CaseId(link.target())).stream())
        .forEach(all::add);
    return all;
  }

  private void add(List<Fact> facts, Payment payment, @Nullable PersonId reader) {
    for (Party side : List.of(payment.payer(), payment.payee())) {
      if (reader == null || !reader.equals(side.person())) {
        addSide(facts, side);
      }
    }
    if (reader != null && payment.visibleTo(reader)) {
      return;
    }
    facts.add(new Fact("id", payment.id().toString()));
    facts.add(new Fact("amount", payment.amount().major().toPlainString()));
    LocalDate day = payment.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
    for (LocalDate near : List.of(day, day.plusDays(1))) {
      DATES.forEach(format -> facts.add(new Fact("date", format.format(near))));
    }
  }

  private void addSide(List<Fact> facts, Party side) {
    facts.add(new Fact("name", side.name()));
    if (side.person() != null) {
      facts.addAll(ofPerson(side.person()));
    }
  }

  /** Who somebody is and how to reach them. */
  List<Fact> ofPerson(PersonId id) {
    List<Fact> facts = new ArrayList<>();
    people
        .find(id)
        .ifPresent(person -> {
          facts.add(new Fact("name", person.name()));
          for (Handle handle : person.handles()) {
            facts.add(new Fact("handle", handle.text()));
          }
        });
    return facts;
  }
}
