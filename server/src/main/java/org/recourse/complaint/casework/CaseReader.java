package org.recourse.complaint.casework;

import java.util.List;
import java.util.Set;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Author;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.journal.JournalReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears how far answers have come and who contacts are, and notes it in their cases. An answer
 * counts once as arrived and once as lost, however often it is told.
 */
@Component
class CaseReader implements JournalReader {
  private final Casebook book;
  private final EventRows events;
  private final PartyRows parties;
  private final Identifying identifying;
  private final Conversations conversations;
  private final JsonMapper json;

  CaseReader(
      Casebook book,
      EventRows events,
      PartyRows parties,
      Identifying identifying,
      Conversations conversations,
      JsonMapper json) {
    this.book = book;
    this.events = events;
    this.parties = parties;
    this.identifying = identifying;
    this.conversations = conversations;
    this.json = json;
  }

  @Override
  public String name() {
    return "complaint.cases";
  }

  @Override
  public Set<String> areas() {
    return Set.of("conversation");
  }

  @Override
  public void read(List<Event> happened) {
    for (Event event : happened) {
      switch (event.type()) {
        case "conversation.delivery_changed" -> delivered(MessageId.parse(event.subject()));
        case "conversation.contact_verified" -> {
          JsonNode facts = json.readTree(event.payloadJson());
          identifying.identified(
              ContactId.parse(facts.path("contact").asString()),
              PersonId.parse(facts.path("person").asString()));
        }
        default -> {
          // Not about cases.
        }
      }
    }
  }

  /** As the message stands now: what came between is over. */
  private void delivered(MessageId id) {
    Message message = conversations.get(id);
    Party party = parties.ofThread(message.thread()).orElse(null);
    if (party == null
        || party.role() != PartyRole.CUSTOMER
        || !(message.author() instanceof Author.Staff)) {
      return;
    }
    CaseRows.Row row = book.lockSurvivor(party.caseId());
    String happened = toNote(message.delivery());
    if (happened.isEmpty() || events.tells(row.id(), happened, id)) {
      return;
    }
    book.apply(
        row,
        List.of(
            happened.equals("reply_lost")
                ? new CaseCommand.NoteLoss(id)
                : new CaseCommand.NoteArrival(id)),
        null);
  }

  private static String toNote(DeliveryState state) {
    return switch (state) {
      case SENT, DELIVERED, READ -> "reply_arrived";
      case BOUNCED, FAILED -> "reply_lost";
      case RECEIVED, QUEUED -> "";
    };
  }
}
