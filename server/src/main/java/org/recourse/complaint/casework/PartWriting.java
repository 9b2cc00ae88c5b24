package org.recourse.complaint.casework;

import java.util.List;
import java.util.UUID;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.Received.InCase;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Channel;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people write in the wallet in their part of another one's case. */
@Component
public class PartWriting {
  private final OwnParts parts;
  private final Receiving receiving;
  private final ReceivedRows received;
  private final Uploaded uploaded;
  private final Casebook book;

  PartWriting(
      OwnParts parts,
      Receiving receiving,
      ReceivedRows received,
      Uploaded uploaded,
      Casebook book) {
    this.parts = parts;
    this.receiving = receiving;
    this.received = received;
    this.uploaded = uploaded;
    this.book = book;
  }

  /** Adds to it while the case is open; the same key twice is once. */
  @Transactional
  public MessageId write(
      PersonId person, ThreadId thread, UUID key, String text, List<Attachment> attachments) {
    OwnParts.Part part = parts.get(person, thread);
    received.lock(key);
    var earlier = received.find(key);
    if (earlier.isPresent()) {
      return earlier.get().message();
    }
    if (!part.open()) {
      throw CaseProblems.closed("this one is settled. Begin a case of your own under Help");
    }
    uploaded.claim(person, attachments);
    Incoming incoming =
        new Incoming(
            key,
            part.contact(),
            Channel.APP,
            "",
            text,
            attachments,
            book.now(),
            false,
            new Match.ToThread(thread));
    return ((InCase) receiving.receive(incoming)).message();
  }
}
