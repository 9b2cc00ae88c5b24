package org.recourse.complaint.casework;

import java.util.List;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.ThreadId;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.files.StoredFile;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Files that go with messages of cases. */
@Component
public class Uploaded {
  private final Files files;
  private final Conversations conversations;

  Uploaded(Files files, Conversations conversations) {
    this.files = files;
    this.conversations = conversations;
  }

  /** Keeps what somebody uploaded, in the current transaction. */
  public void claim(PersonId owner, List<Attachment> attachments) {
    if (!attachments.isEmpty()) {
      files.claim(owner.value(), attachments.stream().map(Attachment::file).toList());
    }
  }

  public StoredFile get(FileId id) {
    return files.get(id);
  }

  /** The file, if it went with a message of these threads; else {@code not_found}. */
  public StoredFile in(List<ThreadId> threads, FileId id) {
    if (!conversations.holds(threads, id)) {
      throw CaseProblems.unknown();
    }
    return files.get(id);
  }
}
