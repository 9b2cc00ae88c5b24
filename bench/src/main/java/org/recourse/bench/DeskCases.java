package org.recourse.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.recourse.bench.DeskCase.DeskContact;
import org.recourse.bench.DeskCase.Line;
import org.recourse.identity.PersonId;

/**
 * Makes varied cases, the same each time: three years of them, in two languages and by three
 * channels, most of them over, the later ones more often not.
 */
final class DeskCases {
  private static final long FIRST_NUMBER = 10_001;
  private static final Duration SPAN = Duration.ofDays(3 * 365);
  private static final int PEOPLE_EACH = 3; // cases of somebody who writes mails or chats
  private static final String[] KINDS = {
    "complaint", "complaint", "dispute", "enquiry", "fraud_report"
  };
  private static final String[] TYPES = {
    "not_me",
    "not_arrived",
    "wrong_recipient",
    "wrong_amount",
    "paid_twice",
    "declined",
    "top_up_missing",
    "refund_missing",
    "deceived",
    "account_frozen",
    "sign_in",
    "fees",
    "other"
  };
  private static final String[] ACTIVE = {
    "new", "open", "open", "open", "waiting_customer", "waiting_customer", "waiting_third_party"
  };
  private static final String[] PRIORITIES = {
    "low", "normal", "normal", "normal", "high", "urgent"
  };

  private final long seed;
  private final int count;
  private final Instant now;
  private final List<PersonId> agents;
  private final List<PersonId> customers;
  private final DeskWords words;

  DeskCases(long seed, int count, Instant now, List<PersonId> agents, List<PersonId> customers) {
    this.seed = seed;
    this.count = count;
    this.now = now;
    this.agents = agents;
    this.customers = customers;
    this.words = new DeskWords(seed);
  }

  int count() {
    return count;
  }

  /** Contacts in the wallet come first, then those by mail and by chat. */
  int contacts() {
    return customers.size() + count / PEOPLE_EACH + 1;
  }

  DeskContact contact(int index) {
    SplittableRandom random = new SplittableRandom(seed * 31 + index);
    UUID id = id(now.minus(SPAN).minusSeconds(contacts() - index), random);
    String name = words.rare(random.nextBoolean(), random) + " " + words.rare(false, random);
    if (index < customers.size()) {
      return new DeskContact(id, "app", "", name, customers.get(index).value().toString());
    }
    boolean chat = random.nextInt(3) == 0;
    String address = words.rare(false, random) + index + "@mail" + random.nextInt(40) + ".example";
    return new DeskContact(id, chat ? "chat" : "email", address, name, "");
  }

  DeskCase make(int index) {
    SplittableRandom random = new SplittableRandom(seed + index);
    Instant openedAt = now.minus(SPAN.multipliedBy(count - index).dividedBy(count));
    boolean chinese = random.nextBoolean();
    boolean active = random.nextDouble() < 0.12 * Math.pow((double) index / count, 4) + 0.005;
    String state = active ? pick(ACTIVE, random) : random.nextInt(20) == 0 ? "resolved" : "closed";
    boolean given = !state.equals("new") && random.nextInt(10) < 8;
    return new DeskCase(
        id(openedAt, random),
        FIRST_NUMBER + index,
        chinese,
        contact(
            random.nextInt(10) < 3
                ? random.nextInt(customers.size())
                : random.nextInt(customers.size(), contacts())),
        id(openedAt, random),
        words.sentences(chinese, random.nextInt(3, 8), random),
        pick(KINDS, random),
        pick(TYPES, random),
        state,
        pick(PRIORITIES, random),
        given ? agents.get(random.nextInt(agents.size())).value().toString() : "",
        IntStream.range(0, Math.max(0, random.nextInt(6) - 2))
            .mapToObj(_ -> "tag-" + random.nextInt(random.nextBoolean() ? 20 : 400))
            .distinct()
            .toList(),
        lines(chinese, openedAt, random),
        openedAt,
        active && random.nextInt(10) < 8
            ? now.plusSeconds(random.nextLong(-86_400L, 10 * 86_400L))
            : Instant.MAX);
  }

  private List<Line> lines(boolean chinese, Instant openedAt, SplittableRandom random) {
    List<Line> lines = new ArrayList<>();
    int most = random.nextInt(2, 5);
    for (int i = 0; i < most; i++) {
      Instant at = openedAt.plusSeconds(7200L * i);
      String text = words.sentences(chinese, random.nextInt(5, 23), random);
      lines.add(new Line(id(at, random), text, at));
    }
    return lines;
  }

  private static String pick(String[] of, SplittableRandom random) {
    return of[random.nextInt(of.length)];
  }

  /** Of version 7, as if made at that time. */
  private static UUID id(Instant at, SplittableRandom random) {
    return new UUID(
        at.toEpochMilli() << 16 | 0x7000 | random.nextInt(1 << 12),
        random.nextLong() >>> 2 | 1L << 63);
  }
}
