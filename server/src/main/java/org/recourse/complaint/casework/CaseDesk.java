package org.recourse.complaint.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.kernel.Cursor;
import org.recourse.platform.LaggingCommit;
import org.springframework.stereotype.Component;

/**
 * Cases as the staff see them. What is kept from somebody is not there for them; each case read is
 * on record.
 */
@Component
public class CaseDesk {
  private final CaseRows rows;
  private final QueueRows queue;
  private final NoteRows notes;
  private final CaseParties parties;
  private final Conversations conversations;
  private final DeskReading reading;
  private final LaggingCommit record;

  CaseDesk(
      CaseRows rows,
      QueueRows queue,
      NoteRows notes,
      CaseParties parties,
      Conversations conversations,
      DeskReading reading,
      LaggingCommit record) {
    this.rows = rows;
    this.queue = queue;
    this.notes = notes;
    this.parties = parties;
    this.conversations = conversations;
    this.reading = reading;
    this.record = record;
  }

  /** What stands in a case: a message, or a colleague's note. */
  public sealed interface Line {
    long position();

    record Said(Message message, Party party) implements Line {
      @Override
      public long position() {
        return message.position();
      }
    }

    record Noted(NoteRows.Note note) implements Line {
      @Override
      public long position() {
        return note.position();
      }
    }
  }

  public List<CaseRows.Row> list(CaseQuery query, Cursor.@Nullable Pair after, int limit) {
    return queue.list(query, after, limit);
  }

  /** The case of this number, if the reader may see it. */
  public List<CaseRows.Row> numbered(Caller staff, CaseNumber number) {
    return rows.find(number).filter(row -> reading.mayRead(staff, row)).stream().toList();
  }

  /** A case by its id or its number. */
  public CaseId named(Caller staff, String text) {
    return CaseNumber.parse(text)
        .flatMap(number -> numbered(staff, number).stream().findFirst())
        .map(CaseRows.Row::id)
        .orElseGet(() -> CaseId.parse(text));
  }

  /** The case of this id or number, put on record as read. */
  public CaseRows.Row read(Caller staff, String named) {
    return record.run(() ->
        CaseNumber.parse(named)
            .map(number -> reading.read(staff, rows.find(number)))
            .orElseGet(() -> reading.read(staff, CaseId.parse(named))));
  }

  /** The case, put on record as read. */
  public CaseRows.Row read(Caller staff, CaseId id) {
    return record.run(() -> reading.read(staff, id));
  }

  public PartyRows.Gathered gathered(CaseId id) {
    return parties.gathered(id);
  }

  /** What was said and noted after a position, in order. */
  public List<Line> lines(Caller staff, CaseId id, long after, int limit) {
    return record.run(() -> linesOf(staff, id, after, limit));
  }

  private List<Line> linesOf(Caller staff, CaseId id, long after, int limit) {
    reading.read(staff, id);
    PartyRows.Gathered gathered = parties.gathered(id);
    List<Party> all = gathered.parties();
    List<ThreadId> threads = all.stream().map(Party::thread).toList();
    List<Line> lines = new ArrayList<>();
    for (Message message : conversations.after(threads, after, limit)) {
      lines.add(
          new Line.Said(
              message,
              all.stream()
                  .filter(party -> party.thread().equals(message.thread()))
                  .findFirst()
                  .orElseThrow()));
    }
    boolean restricted = staff.may(Permission.CASES_LEAD);
    notes
        .after(gathered.cases(), after, restricted, limit)
        .forEach(note -> lines.add(new Line.Noted(note)));
    lines.sort(Comparator.comparingLong(Line::position));
    return lines.size() > limit ? lines.subList(0, limit) : lines;
  }
}
