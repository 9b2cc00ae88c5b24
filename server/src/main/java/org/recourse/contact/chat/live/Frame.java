package org.recourse.contact.chat.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.contact.chat.ChatId;
import org.recourse.contact.chat.Line;
import org.recourse.identity.PersonId;

/** What a client says. */
sealed interface Frame {

  /**
   * Always the first one.
   *
   * @param after the last line's number the client has, by the text of the chat's id
   */
  record Hello(boolean asAgent, Map<String, Long> after) implements Frame {}

  /** A first line, about a case of the customer's or about something new. */
  record Begin(Line line, @Nullable CaseId about) implements Frame {}

  record Say(ChatId chat, Line line) implements Frame {}

  record Typing(ChatId chat) implements Frame {}

  record Read(ChatId chat, long number) implements Frame {}

  record Accept(ChatId chat) implements Frame {}

  record Offer(ChatId chat, PersonId to, String summary) implements Frame {}

  record Decline(ChatId chat) implements Frame {}

  record Later(ChatId chat) implements Frame {}

  record End(ChatId chat) implements Frame {}

  record Ping() implements Frame {}
}
