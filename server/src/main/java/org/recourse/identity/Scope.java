package org.recourse.identity;

import java.util.Optional;
import java.util.stream.Stream;

/** What a token may be used for. A session may do all of it, and what no scope stands for. */
public enum Scope {
  PAYMENTS_WRITE("payments:write"),
  PROFILE_READ("profile:read"),
  WALLET_READ("wallet:read");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  /** As it stands in an answer and in the database: {@code wallet:read}. */
  public String code() {
    return code;
  }

  public static Optional<Scope> find(String code) {
    return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
