package org.recourse.conversation.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.conversation.Author;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.NewMessage;
import org.recourse.conversation.ThreadId;
import org.recourse.files.FileId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Threads and messages as the tables keep them. */
@Component
class KeptConversations implements Conversations {
  private static final int SUBJECT_MAX = 500;

  private final ThreadRows threads;
  private final MessageRows messages;
  private final MessageNews news;
  private final Clock clock;

  KeptConversations(ThreadRows threads, MessageRows messages, MessageNews news, Clock clock) {
    this.threads = threads;
    this.messages = messages;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public String masked(String text) {
    return Masks.mask(text);
  }

  @Override
  @Transactional
  public ThreadId open(ContactId with, String subject) {
    ThreadId id = ThreadId.next();
    threads.insert(
        id, with, subject.substring(0, Math.min(subject.length(), SUBJECT_MAX)), clock.instant());
    return id;
  }

  @Override
  @Transactional
  public Message add(NewMessage message) {
    Contact with = threads.lock(message.thread()).orElseThrow(() -> unknown("thread (thr_…)"));
    Optional<Message> there = messages.find(List.of(message.thread()), message.key());
    if (there.isPresent()) {
      return there.get();
    }
    MessageId id = MessageId.next();
    boolean outside = message.author() instanceof Author.Outside;
    String text = outside ? Masks.mask(message.text()) : message.text();
    long number = threads.count(message.thread());
    Message added = messages.insert(id, number, message, text, first(message, outside));
    news.added(added, with);
    return added;
  }

  /** What is ours and read in the wallet is there at once; other channels say how far it came. */
  private static DeliveryState first(NewMessage message, boolean outside) {
    if (outside) {
      return DeliveryState.RECEIVED;
    }
    return message.channel() == Channel.EMAIL ? DeliveryState.QUEUED : DeliveryState.DELIVERED;
  }

  @Override
  public Contact with(ThreadId thread) {
    return threads.with(thread).orElseThrow(() -> unknown("thread (thr_…)"));
  }

  @Override
  public Map<ThreadId, String> subjects(Collection<ThreadId> several) {
    return threads.subjects(several);
  }

  @Override
  public Message get(MessageId id) {
    return messages.find(id).orElseThrow(() -> unknown("message (msg_…)"));
  }

  @Override
  public Optional<Message> find(Collection<ThreadId> several, UUID key) {
    return messages.find(several, key);
  }

  @Override
  public List<Message> after(ThreadId thread, long number, int limit) {
    return messages.after(thread, number, limit);
  }

  @Override
  public List<Message> after(Collection<ThreadId> several, long position, int limit) {
    return messages.after(several, position, limit);
  }

  @Override
  public List<Message> before(Collection<ThreadId> several, long position, int limit) {
    return messages.before(several, position, limit);
  }

  @Override
  @Transactional
  public List<Message> shown(Collection<ThreadId> several, long position, int limit) {
    List<Message> found = messages.before(several, position, limit);
    // What cannot become read, or is it already, needs no lock.
    found.stream()
        .filter(message -> DeliveryRule.moves(message.delivery(), DeliveryState.READ))
        .forEach(message -> delivery(message.id(), DeliveryState.READ));
    return found;
  }

  @Override
  public Map<ThreadId, Integer> unread(Collection<ThreadId> several) {
    return messages.unread(several);
  }

  @Override
  public boolean holds(Collection<ThreadId> several, FileId file) {
    return messages.holds(several, file);
  }

  @Override
  public long nextPosition() {
    return messages.nextPosition();
  }

  @Override
  @Transactional
  public void delivery(MessageId id, DeliveryState state) {
    DeliveryState now = messages.lockDelivery(id).orElseThrow(() -> unknown("message (msg_…)"));
    if (DeliveryRule.moves(now, state)) {
      messages.deliver(id, state);
      Message message = get(id);
      news.delivered(message, with(message.thread()));
    }
  }

  private static Problem unknown(String what) {
    return Problem.of(
        ProblemCode.NOT_FOUND, "Expected the id of a " + what + ", but there is none.");
  }
}
