package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import org.recourse.conversation.Author;
import org.recourse.conversation.Message;

/**
 * A message as the customer sees it.
 *
 * @param author {@code you}, {@code us} or {@code house}
 * @param number orders the messages of the case
 */
record OwnMessageView(
    String id,
    long number,
    String author,
    String channel,
    String text,
    List<FileView> attachments,
    Instant at,
    String delivery) {

  static OwnMessageView of(Message message, List<FileView> files) {
    return new OwnMessageView(
        message.id().toString(),
        message.position(),
        switch (message.author()) {
          case Author.Outside _ -> "you";
          case Author.Staff _ -> "us";
          case Author.House _ -> "house";
        },
        message.channel().code(),
        message.text(),
        files,
        message.at(),
        message.delivery().code());
  }
}
