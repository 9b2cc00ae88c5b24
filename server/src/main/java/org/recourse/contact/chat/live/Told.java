package org.recourse.contact.chat.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients are told, as it stands in JSON. */
sealed interface Told {
  String type();

  /** The answer to a hello; {@code chat} is the customer's last one. */
  record Welcome(
      String type,
      boolean open,
      @Nullable Integer waitFromMinutes,
      @Nullable Integer waitToMinutes,
      @Nullable ChatView chat)
      implements Told {}

  /** A chat as it stands now, which takes the place of all told before. */
  record Moved(String type, ChatView chat) implements Told {}

  record Lines(String type, String chat, List<LineView> lines) implements Told {}

  record Ack(String type, UUID key, String chat, long number, Instant at) implements Told {}

  record Refused(String type, @Nullable String key, String code, String detail) implements Told {}

  record Typing(String type, String chat, String who) implements Told {}

  /** All an agent's desk shows: who waits, oldest first, and the chats that concern them. */
  record Desk(String type, List<ChatView> waiting, List<ChatView> chats, int chatsMax)
      implements Told {}

  record Pong(String type) implements Told {}

  /**
   * A chat; what only agents may see is null for customers.
   *
   * @param role the reader's: customer, agent, offered or none
   * @param place from 1; 0 for who does not wait
   */
  record ChatView(
      String id,
      String caseId,
      String caseNumber,
      String state,
      @Nullable String over,
      String role,
      String language,
      Instant waitingSince,
      int place,
      @Nullable Integer waitFromMinutes,
      @Nullable Integer waitToMinutes,
      @Nullable String agentName,
      @Nullable String customerId,
      @Nullable String customerName,
      @Nullable String offeredToName,
      @Nullable Instant offeredUntil,
      @Nullable String summary,
      long customerRead,
      long agentRead,
      List<String> allowedActions) {}

  record LineView(
      long number,
      UUID key,
      String author,
      boolean mine,
      @Nullable String name,
      String channel,
      String text,
      List<FileView> files,
      Instant at) {}

  record FileView(String id, String name) {}
}
