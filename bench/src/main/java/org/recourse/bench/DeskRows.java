package org.recourse.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recourse.bench.DeskCase.DeskContact;
import org.recourse.bench.DeskCase.Line;
import org.recourse.complaint.search.SearchKeys;
import org.recourse.complaint.search.SearchText;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;

/** Puts a case into its tables as working it would have. */
final class DeskRows {
  private static final Duration TO_RESOLVE = Duration.ofHours(20);

  private DeskRows() {}

  static void contact(DeskTables tables, DeskContact contact, Instant at) {
    tables.row(
        "conversation.contact",
        contact.id(),
        contact.channel(),
        contact.address(),
        contact.name(),
        "en",
        contact.person().isEmpty() ? "anonymous" : "wallet_verified",
        contact.person(),
        at);
  }

  static void add(DeskTables tables, DeskCase c) {
    DeskContact by = c.contact();
    tables.row(
        "conversation.thread", c.thread(), by.id(), c.subject(), c.lines().size(), c.openedAt());
    for (int i = 0; i < c.lines().size(); i++) {
      message(tables, c, c.lines().get(i), i);
    }
    int events = events(tables, c);
    Instant over = c.openedAt().plus(TO_RESOLVE);
    tables.row(
        "complaint.cases",
        c.id(),
        c.number(),
        events,
        c.kind(),
        c.problemType(),
        c.state(),
        by.channel(),
        by.id(),
        by.person(),
        c.thread(),
        c.subject(),
        c.language(),
        c.priority(),
        "As its kind is",
        c.assignee(),
        c.tags(),
        List.of(),
        false,
        c.isOver() ? "explained" : "",
        c.openedAt(),
        c.openedAt(),
        c.isOver() ? over : Instant.MAX,
        c.state().equals("closed") ? over : Instant.MAX,
        0,
        c.lines().getLast().at(),
        c.nextDueAt());
    tables.row("complaint.party", c.id(), by.id(), c.thread(), "customer", c.openedAt());
    clock(tables, c, "first_reply", c.openedAt().plusSeconds(7200));
    clock(tables, c, "resolution", c.isOver() ? over : Instant.MAX);
    search(tables, c);
  }

  private static void message(DeskTables tables, DeskCase c, Line line, int index) {
    boolean outside = index % 2 == 0 || c.assignee().isEmpty();
    tables.row(
        "conversation.message",
        line.id(),
        c.thread(),
        index + 1,
        line.id(),
        outside ? "outside" : "staff",
        outside ? c.contact().id() : "",
        outside ? "" : c.assignee(),
        c.contact().channel(),
        line.text(),
        line.at(),
        outside ? "received" : "delivered");
  }

  /** How many there are. */
  private static int events(DeskTables tables, DeskCase c) {
    DeskContact by = c.contact();
    int number = 1;
    tables.row(
        "complaint.event",
        c.id(),
        number,
        "opened",
        """
        {"kind":"%s","problem_type":"%s","channel":"%s","contact":"%s","person":null,"thread":"%s",\
        "subject":"%s","wanted":null,"language":"%s","opened_by":null,"priority":"%s",\
        "priority_reason":"As its kind is","received_at":"%s"}\
        """
            .formatted(
                c.kind(),
                c.problemType(),
                by.channel(),
                new ContactId(by.id()),
                new ThreadId(c.thread()),
                c.subject(),
                c.language(),
                c.priority(),
                c.openedAt()),
        "",
        c.openedAt());
    for (int i = 0; i < c.lines().size(); i++) {
      Line line = c.lines().get(i);
      boolean outside = i % 2 == 0 || c.assignee().isEmpty();
      tables.row(
          "complaint.event",
          c.id(),
          ++number,
          outside ? "customer_wrote" : "replied",
          "{\"thread\":\"%s\",\"message\":\"%s\"}"
              .formatted(new ThreadId(c.thread()), new MessageId(line.id())),
          outside ? "" : c.assignee(),
          line.at());
    }
    return number;
  }

  /** A clock that stopped then, or runs on to the case's next deadline. */
  private static void clock(DeskTables tables, DeskCase c, String kind, Instant stopped) {
    boolean runs = stopped.equals(Instant.MAX);
    boolean due = !c.nextDueAt().equals(Instant.MAX);
    tables.row(
        "complaint.clock",
        c.id(),
        kind,
        CopyLines.EMPTY,
        1,
        c.id(),
        runs ? due ? "running" : "paused" : "met",
        c.openedAt(),
        runs ? c.nextDueAt() : c.openedAt().plusSeconds(14_400),
        stopped);
  }

  private static void search(DeskTables tables, DeskCase c) {
    String said = c.lines().reversed().stream().map(Line::text).collect(Collectors.joining("\n"));
    String text =
        SearchText.of(
            String.join(
                "\n",
                "C-" + c.number(),
                c.subject(),
                String.join("\n", c.tags()),
                c.contact().name(),
                c.contact().address(),
                said));
    List<Integer> keys = IntStream.of(SearchKeys.of(text, c.number())).boxed().toList();
    tables.row("complaint.search_text", c.number(), c.id(), text, keys);
  }
}
