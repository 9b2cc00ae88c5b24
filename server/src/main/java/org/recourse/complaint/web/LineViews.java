package org.recourse.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.casework.CaseDesk.Line;
import org.recourse.complaint.casework.NoteRows;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.complaint.casework.Uploaded;
import org.recourse.conversation.Author;
import org.recourse.conversation.Carriage;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;

/** Puts messages and notes as the desk sees them. */
@Component
class LineViews {
  private final People people;
  private final Uploaded uploaded;
  private final Carriage carriage;

  LineViews(People people, Uploaded uploaded, Carriage carriage) {
    this.carriage = carriage;
    this.people = people;
    this.uploaded = uploaded;
  }

  List<LineView> of(List<Line> lines) {
    List<PersonId> authors = new ArrayList<>();
    for (Line line : lines) {
      PersonId author =
          switch (line) {
            case Line.Said said -> said.message().author().agent();
            case Line.Noted noted -> noted.note().author();
          };
      if (author != null) {
        authors.add(author);
      }
    }
    Map<PersonId, Someone> names = Someone.of(authors, people);
    List<MessageId> sent =
        lines.stream()
            .filter(Line.Said.class::isInstance)
            .map(line -> ((Line.Said) line).message().id())
            .toList();
    Travelled travelled = new Travelled(carriage.copies(sent), carriage.notes(sent));
    return lines.stream()
        .map(line ->
            switch (line) {
              case Line.Said said -> message(said.message(), said.party(), names, travelled);
              case Line.Noted noted -> note(noted.note(), names);
            })
        .toList();
  }

  private record Travelled(
      Map<MessageId, List<String>> copies, Map<MessageId, List<String>> notes) {}

  private LineView message(
      Message message, Party party, Map<PersonId, Someone> names, Travelled travelled) {
    PersonId agent = message.author().agent();
    return new LineView(
        message.id().toString(),
        message.position(),
        "message",
        message.thread().toString(),
        message.author() instanceof Author.Outside ? party.role().code() : message.author().code(),
        agent == null ? null : names.get(agent),
        message.channel().code(),
        message.text(),
        message.attachments().stream()
            .map(attachment -> FileView.of(attachment, uploaded.get(attachment.file())))
            .toList(),
        message.at(),
        message.delivery().code(),
        travelled.copies().getOrDefault(message.id(), List.of()),
        travelled.notes().getOrDefault(message.id(), List.of()),
        false);
  }

  private static LineView note(NoteRows.Note note, Map<PersonId, Someone> names) {
    @Nullable Someone by = names.get(note.author());
    return new LineView(
        Ids.text("note", note.id()),
        note.position(),
        "note",
        null,
        "staff",
        by,
        null,
        note.text(),
        List.of(),
        note.at(),
        null,
        List.of(),
        List.of(),
        note.restricted());
  }
}
