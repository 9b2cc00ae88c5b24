package org.recourse.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * A member of the staff who works cases.
 *
 * @param kinds of cases they are trained for
 * @param casesMax how many cases at a time are given to them without being asked
 * @param chatsMax how many chats they lead at a time
 * @param chosen what they said last
 * @param seenAt when their desk was last heard of
 */
public record Agent(
    PersonId person,
    Set<CaseKind> kinds,
    Set<Language> languages,
    int casesMax,
    int chatsMax,
    Presence chosen,
    Instant seenAt) {
  /** A desk that is open is heard of several times within this. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  /** Whoever is away for so long after that loses what they had not begun. */
  public static final Duration PATIENCE = Duration.ofMinutes(1);

  public Agent {
    kinds = Set.copyOf(kinds);
    languages = Set.copyOf(languages);
  }

  /** What holds now. */
  public Presence presence(Instant now) {
    return now.isBefore(seenAt.plus(LEASE)) ? chosen : Presence.OFFLINE;
  }

  public boolean takesWork(Instant now) {
    return presence(now) == Presence.AVAILABLE;
  }
}
