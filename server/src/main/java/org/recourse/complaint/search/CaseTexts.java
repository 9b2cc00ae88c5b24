package org.recourse.complaint.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.NoteRows;
import org.recourse.complaint.casework.PartyRows;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.springframework.stereotype.Component;

/**
 * What a case says: its number, subject and tags, who takes part, their messages and the notes of
 * colleagues that are not restricted.
 */
@Component
class CaseTexts {
  /** Of a case longer than this, the newest messages are searched. */
  private static final int CHARACTERS_MAX = 200_000;

  private static final int MESSAGES_AT_ONCE = 100;
  private static final int NOTES_MAX = 200;

  private final PartyRows parties;
  private final NoteRows notes;
  private final Contacts contacts;
  private final Conversations conversations;

  CaseTexts(PartyRows parties, NoteRows notes, Contacts contacts, Conversations conversations) {
    this.parties = parties;
    this.notes = notes;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  String of(CaseRows.Row row) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(row.number().toString());
    parts.add(row.record().about().subject());
    if (row.record().about().wanted() != null) {
      parts.add(row.record().about().wanted());
    }
    if (row.record().origin().forwarded() != null) {
      parts.add(row.record().origin().forwarded().reference());
    }
    parts.addAll(row.record().about().tags());
    List<ThreadId> threads = new ArrayList<>();
    PartyRows.Gathered all = parties.gathered(row.id());
    for (PartyRows.Party party : all.parties()) {
      Contact contact = contacts.get(party.contact());
      parts.add(contact.name());
      if (contact.address() != null) {
        parts.add(contact.address());
      }
      threads.add(party.thread());
    }
    notes.after(all.cases(), 0, false, NOTES_MAX).forEach(note -> parts.add(note.text()));
    addMessages(threads, parts);
    return SearchText.of(String.join("\n", parts));
  }

  private void addMessages(List<ThreadId> threads, Set<String> parts) {
    long before = Long.MAX_VALUE;
    int left = CHARACTERS_MAX;
    while (left > 0) {
      List<Message> page = conversations.before(threads, before, MESSAGES_AT_ONCE);
      for (Message message : page.reversed()) {
        String text = message.text();
        parts.add(text.substring(0, Math.min(left, text.length())));
        left -= Math.min(left, text.length());
      }
      if (page.size() < MESSAGES_AT_ONCE) {
        return;
      }
      before = page.getFirst().position();
    }
  }
}
