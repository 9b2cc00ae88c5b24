package org.recourse.contact.chat.live;

/**
 * A socket that follows a chat, and what it has been told of it. Changed by the chat's pump alone,
 * one thread at a time.
 */
final class Following {
  final ChatSocket socket;
  volatile long lastNumber;
  String lastMoved = "";

  Following(ChatSocket socket, long lastNumber) {
    this.socket = socket;
    this.lastNumber = lastNumber;
  }
}
