package org.recourse.complaint.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.conversation.Verifications;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whose wallet a case is about, and notes it in the case once that is sure. */
@Component
public class Identifying {
  private final Casebook book;
  private final DeskReading reading;
  private final CaseParties parties;
  private final DeskAudit audit;
  private final Verifications verifications;
  private final JdbcClient jdbc;

  Identifying(
      Casebook book,
      DeskReading reading,
      CaseParties parties,
      DeskAudit audit,
      Verifications verifications,
      JdbcClient jdbc) {
    this.book = book;
    this.reading = reading;
    this.parties = parties;
    this.audit = audit;
    this.verifications = verifications;
    this.jdbc = jdbc;
  }

  /**
   * Asks a party to show who they are.
   *
   * @param thread of the party; null for the customer
   */
  @Transactional
  public CaseRows.Row ask(Caller staff, CaseId id, @Nullable ThreadId thread) {
    reading.require(staff, id);
    CaseRows.Row row = book.lock(id);
    ThreadId asked = thread == null ? row.record().origin().thread() : thread;
    ContactId contact =
        parties.all(id).stream()
            .filter(party -> party.thread().equals(asked))
            .findFirst()
            .map(Party::contact)
            .orElseThrow(CaseProblems::unknown);
    verifications.ask(contact, staff.person());
    audit.record(staff, "contact.verification_asked", row);
    return book.apply(
        row,
        List.of(new CaseCommand.Note(new CaseEvent.VerificationAsked(contact))),
        staff.person());
  }

  /**
   * A contact is known to be somebody: so are the cases it opened, and what was said from there in
   * other cases of the same customer is theirs. May be told twice.
   */
  void identified(ContactId contact, PersonId person) {
    List<UUID> cases =
        jdbc.sql(
                """
                SELECT id FROM complaint.cases WHERE contact = :contact AND person IS NULL
                ORDER BY id
                """)
            .param("contact", contact.value())
            .query((row, rowNo) -> row.getObject("id", UUID.class))
            .list();
    for (UUID id : cases) {
      CaseRows.Row row = book.lock(new CaseId(id));
      if (row.record().duty().person() == null) {
        book.apply(row, List.of(new CaseCommand.Note(new CaseEvent.Identified(person))), person);
      }
    }
    for (Party own : parties.unknownOf(person)) {
      CaseRows.Row row = book.lock(own.caseId());
      parties.becomeCustomers(own.thread());
      book.apply(
          row,
          List.of(
              new CaseCommand.Note(
                  new CaseEvent.PartyJoined(PartyRole.CUSTOMER, own.contact(), own.thread()))),
          person);
    }
  }
}
