package org.recourse.complaint.surge;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.complaint.casework.CaseCommand;
import org.recourse.complaint.casework.Casebook;
import org.recourse.complaint.surge.ItemRows.Item;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.springframework.stereotype.Component;

/**
 * Sends one answer of many: as if the agent had written it in that case alone, with the same checks
 * and the same effect on its clocks. Runs in a transaction that holds the item's lock.
 */
@Component
class BulkSending {
  private final ItemRows items;
  private final Cases cases;
  private final Casebook book;
  private final Contacts contacts;
  private final Audit audit;
  private final Clock clock;

  BulkSending(
      ItemRows items, Cases cases, Casebook book, Contacts contacts, Audit audit, Clock clock) {
    this.items = items;
    this.cases = cases;
    this.book = book;
    this.contacts = contacts;
    this.audit = audit;
    this.clock = clock;
  }

  void send(BulkReply bulk, Item item) {
    CaseSummary found = cases.lock(item.caseId());
    Optional<String> text = bulk.in(found.language());
    if (text.isEmpty()) {
      items.held(item, "no_text_in_language", List.of(), clock.instant());
      return;
    }
    var message =
        cases.reply(
            new AgentReply(
                keyOf(item),
                found.id(),
                bulk.agent(),
                null,
                null,
                Places.filled(text.get(), nameOf(found), found.number().toString()),
                List.of(),
                bulk.seen()));
    if (bulk.then() != null && cases.summary(found.id()).state() != bulk.then()) {
      book.apply(found.id(), new CaseCommand.Move(bulk.then(), bulk.outcome()), bulk.agent());
    }
    items.sent(item, clock.instant());
    record(bulk, found, message.id().toString());
  }

  private void record(BulkReply bulk, CaseSummary found, String message) {
    audit.record(
        new AuditEntry(
            bulk.agent().value(),
            bulk.access().value(),
            "case.replied",
            found.id().toString(),
            found.person() == null ? null : found.person().value(),
            null,
            Map.of("number", found.number().toString(), "message", message, "bulk", bulk.text())));
  }

  private String nameOf(CaseSummary found) {
    Contact contact = contacts.get(found.contact());
    if (!contact.name().isBlank()) {
      return contact.name();
    }
    return contact.address() == null ? "" : contact.address();
  }

  private static UUID keyOf(Item item) {
    String text = item.bulk() + " " + item.caseId();
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
