package org.recourse.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.files.FileId;

/**
 * Threads and their messages. Each new message is told in the journal, in its own transaction, as
 * {@code conversation.message_added} with {@code thread}, {@code message}, {@code number}, {@code
 * author} and {@code channel}; a change of its delivery as {@code conversation.delivery_changed}.
 */
public interface Conversations {

  /** A text as it may be kept: without card numbers, passwords and codes. */
  String masked(String text);

  /** Begins a thread with a contact, in the current transaction. */
  ThreadId open(ContactId with, String subject);

  /**
   * Puts a message into its thread, in the current transaction. The same key again gives the
   * message that is there. What goes to somebody outside was checked by {@link Disclosure} before.
   */
  Message add(NewMessage message);

  /** With whom a thread is; {@code not_found} if there is none. */
  Contact with(ThreadId thread);

  /** How each of these threads was called when it was begun. */
  Map<ThreadId, String> subjects(Collection<ThreadId> threads);

  /** The message; {@code not_found} if there is none. */
  Message get(MessageId id);

  /** The message that was put into one of these threads under this key. */
  Optional<Message> find(Collection<ThreadId> threads, UUID key);

  /**
   * Messages of a thread, oldest first.
   *
   * @param number after this one; 0 for all
   * @param limit 1 to 200
   */
  List<Message> after(ThreadId thread, long number, int limit);

  /**
   * Messages of several threads as one, oldest first.
   *
   * @param position after this one; 0 for all
   * @param limit 1 to 200
   */
  List<Message> after(Collection<ThreadId> threads, long position, int limit);

  /**
   * The last messages of several threads before a position, oldest of them first.
   *
   * @param position before this one; {@link Long#MAX_VALUE} for the newest
   * @param limit 1 to 200
   */
  List<Message> before(Collection<ThreadId> threads, long position, int limit);

  /** The same, shown to whom they were written for: what is shown counts as read. */
  List<Message> shown(Collection<ThreadId> threads, long position, int limit);

  /** How many messages of the house each of these threads holds that its reader has not seen. */
  Map<ThreadId, Integer> unread(Collection<ThreadId> threads);

  /** Whether a file came or went with a message of one of these threads. */
  boolean holds(Collection<ThreadId> threads, FileId file);

  /** The next position, for something that stands between messages. */
  long nextPosition();

  /** Notes how far a message has come; a step back is ignored, a bounce never is. */
  void delivery(MessageId id, DeliveryState state);
}
