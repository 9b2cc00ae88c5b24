package org.recourse.complaint.casework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Author;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.NewMessage;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a customer wrote about something else into a case of its own. What was said stays
 * where it was said too: the new case begins with the same words.
 */
@Component
public class Splitting {
  private final Casebook book;
  private final DeskReading reading;
  private final CaseParties parties;
  private final Opening opening;
  private final DeskAudit audit;
  private final Conversations conversations;

  Splitting(
      Casebook book,
      DeskReading reading,
      CaseParties parties,
      Opening opening,
      DeskAudit audit,
      Conversations conversations) {
    this.book = book;
    this.reading = reading;
    this.parties = parties;
    this.opening = opening;
    this.audit = audit;
    this.conversations = conversations;
  }

  /** The new case. */
  @Transactional
  public CaseRows.Row split(Caller staff, CaseId id, Set<MessageId> ids, String subject) {
    reading.require(staff, id);
    CaseRows.Row row = book.lock(id);
    List<Message> messages = ofCustomer(row, ids);
    Message first = messages.getFirst();
    CaseRecord old = row.record();
    CaseRows.Row fresh =
        opening.begin(
            new OpenCase(
                Ids.next(),
                old.about().kind(),
                ProblemType.OTHER,
                first.channel(),
                ((Author.Outside) first.author()).contact(),
                subject,
                first.text(),
                List.of(),
                null,
                List.of(CaseLink.to(id)),
                first.at(),
                old.origin().language(),
                staff.person()));
    ThreadId thread = fresh.record().origin().thread();
    List<CaseCommand> follows = new ArrayList<>();
    follows.add(new CaseCommand.Note(new CaseEvent.SplitFrom(id)));
    for (Message message : messages) {
      Message copy = conversations.add(copy(message, thread));
      follows.add(new CaseCommand.TakeMessage(thread, copy.id()));
    }
    CaseRows.Row result = book.apply(book.lock(fresh.id()), follows, staff.person());
    book.apply(
        row, List.of(new CaseCommand.Note(new CaseEvent.SplitInto(fresh.id()))), staff.person());
    audit.record(staff, "case.split", row, null, Map.of("into", fresh.id().toString()));
    return result;
  }

  private List<Message> ofCustomer(CaseRows.Row row, Set<MessageId> ids) {
    Set<ThreadId> threads = Set.copyOf(parties.threadsOfCustomer(row.id()));
    List<Message> messages =
        ids.stream()
            .map(conversations::get)
            .filter(message -> threads.contains(message.thread()))
            .filter(message -> message.author() instanceof Author.Outside)
            .sorted(Comparator.comparingLong(Message::position))
            .toList();
    if (messages.isEmpty() || messages.size() != ids.size()) {
      throw Fields.invalid(
          "messages", "Expected messages that the customer wrote in this case. Choose those.");
    }
    return messages;
  }

  private static NewMessage copy(Message message, ThreadId thread) {
    String key = "split " + thread + " " + message.id();
    return new NewMessage(
        thread,
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
        message.author(),
        message.channel(),
        message.text(),
        message.attachments(),
        message.at());
  }
}
