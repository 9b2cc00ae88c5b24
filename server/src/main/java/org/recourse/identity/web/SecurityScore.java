package org.recourse.identity.web;

import java.util.List;

/** How well an account is protected, and what its owner can do about it; a pure function. */
final class SecurityScore {
  /** More sessions than a person has devices at hand. */
  static final int SESSIONS_FEW = 3;

  private static final int RECOVERY_CODES_FEW = 3;
  private static final int PASSWORD = 30; // everybody has one that is not common

  private SecurityScore() {}

  /**
   * One piece of advice.
   *
   * @param done whether it is followed
   */
  record Advice(String code, boolean done) {}

  static List<Advice> advice(int authenticators, int recoveryCodes, int handles, int sessions) {
    return List.of(
        new Advice("add_authenticator", authenticators > 0),
        new Advice("keep_recovery_codes", recoveryCodes >= RECOVERY_CODES_FEW),
        new Advice("add_second_contact", handles > 1),
        new Advice("end_old_sessions", sessions <= SESSIONS_FEW));
  }

  static int of(List<Advice> advice) {
    return PASSWORD
        + advice.stream().filter(Advice::done).mapToInt(item -> weight(item.code())).sum();
  }

  private static int weight(String code) {
    return switch (code) {
      case "add_authenticator" -> 35;
      case "keep_recovery_codes" -> 15;
      default -> 10;
    };
  }
}
