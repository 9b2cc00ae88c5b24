package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a case moved. */
public enum Cause {
  /** An agent moved it. */
  AGENT,
  CUSTOMER_WROTE,
  /** Somebody else in it answered what they were asked. */
  PARTY_WROTE,
  /** An answer came back, so nobody was told. */
  BOUNCED,
  /** An agent answered. */
  REPLIED,
  /** The customer says that it is settled. */
  SETTLED,
  /** The customer, or an agent for them, wants it taken up again. */
  REOPENED,
  /** It had been resolved for so long that it is over. */
  TIME,
  MERGED,
  UNMERGED,
  SPAM,
  NOT_SPAM;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Cause of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<Cause> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
