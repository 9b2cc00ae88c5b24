package org.recourse.contact.mail.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.MessageId;
import org.recourse.delivery.Enclosures;
import org.recourse.files.Files;
import org.recourse.files.StoredFile;
import org.springframework.stereotype.Component;

/** What an agent attached to an answer goes out with it. */
@Component
class LetterEnclosures implements Enclosures {
  private final Conversations conversations;
  private final Files files;

  LetterEnclosures(Conversations conversations, Files files) {
    this.conversations = conversations;
    this.files = files;
  }

  @Override
  public List<Enclosure> of(String about) {
    String message =
        about.startsWith(Writing.COPY) ? about.substring(Writing.COPY.length()) : about;
    return message.startsWith("msg_")
        ? conversations.get(MessageId.parse(message)).attachments().stream()
            .map(this::enclosed)
            .toList()
        : List.of();
  }

  private Enclosure enclosed(Attachment attachment) {
    StoredFile file = files.get(attachment.file());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      files.copy(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Enclosure(attachment.name(), file.type().mediaType(), content.toByteArray());
  }
}
