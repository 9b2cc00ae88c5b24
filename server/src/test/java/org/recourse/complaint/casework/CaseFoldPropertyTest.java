package org.recourse.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.Priority;
import org.recourse.complaint.Received.InCase;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens to a case, its row is what its events say. */
@RecourseTest
class CaseFoldPropertyTest {
  private static final int CASES = 12;
  private static final int STEPS = 40;

  @Autowired Cases cases;
  @Autowired Contacts contacts;
  @Autowired Casebook book;
  @Autowired CaseRows rows;
  @Autowired EventRows events;
  @Autowired MutableClock clock;

  @Test
  void the_row_is_the_sum_of_the_events() {
    long seed = System.nanoTime();
    System.out.println("CaseFoldPropertyTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      CaseId id = opened();
      for (int step = 0; step < STEPS; step++) {
        try {
          book.apply(id, command(random), null);
        } catch (Problem refused) {
          assertThat(refused.code().status()).as("seed %d", seed).isLessThan(500);
        }
      }

      CaseRows.Row row = rows.find(id).orElseThrow();
      assertThat(History.whole(id, events)).as("seed %d", seed).isEqualTo(row.record());
      assertThat(events.after(id, 0, 500))
          .as("seed %d", seed)
          .hasSize(row.record().version())
          .allSatisfy(one ->
              assertThat(EventJson.read(one.type(), EventJson.write(one.event())))
                  .isEqualTo(one.event()));
    }
  }

  private CaseId opened() {
    Contact contact = contacts.at(Channel.EMAIL, Ids.next() + "@fold.test", "Zoe", Language.ZH_CN);
    InCase received =
        (InCase)
            cases.receive(
                new Incoming(
                    Ids.next(),
                    contact.id(),
                    Channel.EMAIL,
                    "钱没到",
                    "钱没到账",
                    List.of(),
                    clock.instant(),
                    false,
                    new Match.New()));
    return received.caseId();
  }

  private CaseCommand command(Random random) {
    Instant now = clock.instant();
    ThreadId thread = ThreadId.next();
    MessageId message = MessageId.next();
    PersonId agent = PersonId.next();
    List<CaseCommand> all = new ArrayList<>();
    all.add(new CaseCommand.TakeMessage(thread, message));
    all.add(new CaseCommand.Reply(agent, thread, message, true, random.nextBoolean()));
    all.add(new CaseCommand.Reply(agent, thread, message, false, random.nextBoolean()));
    all.add(new CaseCommand.TakeOther(thread, message, random.nextBoolean()));
    all.add(new CaseCommand.NoteArrival(message));
    all.add(new CaseCommand.NoteLoss(message));
    all.add(new CaseCommand.Move(any(random, CaseState.values()), any(random, Outcome.values())));
    all.add(new CaseCommand.Settle());
    all.add(new CaseCommand.Reopen());
    all.add(new CaseCommand.Expire());
    all.add(new CaseCommand.Assign(random.nextBoolean() ? agent : null, "manual"));
    all.add(new CaseCommand.SetPriority(any(random, Priority.values()), "because"));
    all.add(
        new CaseCommand.SetKind(any(random, CaseKind.values()), "because", random.nextBoolean()));
    all.add(new CaseCommand.SetTags(List.of("a", "b" + random.nextInt(3))));
    all.add(new CaseCommand.Snooze(random.nextBoolean() ? now.plus(Duration.ofHours(3)) : null));
    all.add(new CaseCommand.MarkSpam(random.nextBoolean()));
    all.add(new CaseCommand.NameAgent(random.nextBoolean() ? agent : null));
    all.add(
        new CaseCommand.Forward(
            new Forwarding("cn.pboc", "R " + random.nextInt(3), now), random.nextBoolean()));
    all.add(new CaseCommand.WithdrawForwarding(random.nextBoolean(), "a mistake"));
    all.add(new CaseCommand.Note(new CaseEvent.CopiesChanged(List.of("a@example.org"))));
    all.add(new CaseCommand.Note(new CaseEvent.AutomaticArrived(thread, message)));
    return all.get(random.nextInt(all.size()));
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
