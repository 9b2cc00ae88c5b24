package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Author;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.NewMessage;
import org.recourse.conversation.ThreadId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers of agents: to a party of the case, after all that was said, telling no more than may. */
@Component
class Replying {
  private final Casebook book;
  private final CaseParties parties;
  private final Audience audience;
  private final PartyNews news;
  private final Conversations conversations;

  Replying(
      Casebook book,
      CaseParties parties,
      Audience audience,
      PartyNews news,
      Conversations conversations) {
    this.book = book;
    this.parties = parties;
    this.audience = audience;
    this.news = news;
    this.conversations = conversations;
  }

  @Transactional
  public Message reply(AgentReply reply) {
    CaseRows.Row row = book.lock(reply.caseId());
    List<Party> all = parties.all(row.id());
    List<ThreadId> threads = all.stream().map(Party::thread).toList();
    Party party = addressee(row, all, reply);
    Optional<Message> sent = conversations.find(threads, reply.key());
    if (sent.isPresent()) {
      return sent.get();
    }
    requireSeen(threads, reply);
    Contact to = conversations.with(party.thread());
    audience.check(row, party, to, reply);
    Instant now = book.now();
    Message message =
        conversations.add(
            new NewMessage(
                party.thread(),
                reply.key(),
                new Author.Staff(reply.agent()),
                reply.channel() == null ? to.channel() : reply.channel(),
                reply.text(),
                reply.attachments(),
                now));
    audience.copy(row, party, to, message);
    book.apply(
        row,
        List.of(
            new CaseCommand.Reply(
                reply.agent(),
                party.thread(),
                message.id(),
                party.role() == PartyRole.CUSTOMER,
                message.delivery() == DeliveryState.DELIVERED)),
        reply.agent());
    if (party.role() != PartyRole.CUSTOMER) {
      news.written(row, party, to);
    }
    return message;
  }

  /** The answer that was sent under this key before. */
  Optional<Message> sent(AgentReply reply) {
    return conversations.find(parties.threads(reply.caseId()), reply.key());
  }

  /** The thread asked for, or the one in which the customer wrote last. */
  private Party addressee(CaseRows.Row row, List<Party> all, AgentReply reply) {
    if (reply.thread() != null) {
      return all.stream()
          .filter(party -> party.thread().equals(reply.thread()))
          .findFirst()
          .orElseThrow(CaseProblems::unknown);
    }
    List<ThreadId> own =
        all.stream()
            .filter(party -> party.role() == PartyRole.CUSTOMER)
            .map(Party::thread)
            .toList();
    ThreadId last =
        conversations.before(own, Long.MAX_VALUE, 200).stream()
            .filter(message -> message.author() instanceof Author.Outside)
            .max(Comparator.comparingLong(Message::position))
            .map(Message::thread)
            .orElse(row.record().origin().thread());
    return all.stream().filter(party -> party.thread().equals(last)).findFirst().orElseThrow();
  }

  /** Nobody answers past what they have not read, whether from outside or by a colleague. */
  private void requireSeen(List<ThreadId> threads, AgentReply reply) {
    if (reply.seen() == null) {
      return;
    }
    List<Message> unseen = conversations.after(threads, reply.seen(), 200);
    if (!unseen.isEmpty()) {
      throw CaseProblems.movedOn(unseen.getLast().position());
    }
  }
}
