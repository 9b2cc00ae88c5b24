package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.PartyRole;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has to do with cases of others: a merchant, a third person. Each part is one
 * thread, and nothing of the case but its number is made of anything else.
 */
@Component
public class OwnParts {
  private final PartRows parts;
  private final CaseRows cases;
  private final Contacts contacts;
  private final Conversations conversations;

  OwnParts(PartRows parts, CaseRows cases, Contacts contacts, Conversations conversations) {
    this.parts = parts;
    this.cases = cases;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  /**
   * One part.
   *
   * @param contact by which way they are in it
   * @param number of the case it goes on in
   * @param subject as the thread was begun
   * @param open whether the case is, so that what they write is read
   */
  public record Part(
      ThreadId thread,
      ContactId contact,
      PartyRole role,
      CaseNumber number,
      String subject,
      Instant since,
      int unread,
      boolean open) {}

  /** Newest first, those before a thread. */
  public List<Part> list(PersonId person, @Nullable UUID before, int limit) {
    return whole(parts.of(person, contactsOf(person), before, limit));
  }

  /** The part; {@code not_found} also where the thread is another one's. */
  public Part get(PersonId person, ThreadId thread) {
    return whole(parts.find(person, contactsOf(person), thread).stream().toList()).stream()
        .findFirst()
        .orElseThrow(CaseProblems::unknown);
  }

  /** The last messages before a position, oldest first. What is shown counts as read. */
  @Transactional
  public List<Message> messages(PersonId person, ThreadId thread, long before, int limit) {
    get(person, thread);
    return conversations.shown(List.of(thread), before, limit);
  }

  private List<ContactId> contactsOf(PersonId person) {
    return contacts.of(person).stream().map(Contact::id).toList();
  }

  private List<Part> whole(List<PartRows.Row> rows) {
    List<ThreadId> threads = rows.stream().map(row -> row.party().thread()).toList();
    Map<ThreadId, String> subjects = conversations.subjects(threads);
    Map<CaseId, CaseRows.Row> survivors =
        cases.survivors(rows.stream().map(row -> row.party().caseId()).toList());
    Map<ThreadId, Integer> unread = conversations.unread(threads);
    return rows.stream()
        .map(row -> {
          ThreadId thread = row.party().thread();
          CaseRows.Row of = Objects.requireNonNull(survivors.get(row.party().caseId()));
          return new Part(
              thread,
              row.party().contact(),
              row.party().role(),
              of.number(),
              subjects.getOrDefault(thread, ""),
              row.since(),
              unread.getOrDefault(thread, 0),
              of.record().state().isOpen());
        })
        .toList();
  }
}
