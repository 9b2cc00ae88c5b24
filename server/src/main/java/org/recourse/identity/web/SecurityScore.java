package org.recourse.identity.web;

import java.util.List;

/** How well an account is protected, and what its owner can do about it; a pure function. */
final class SecurityScore {
  /** More sessions than a person has devices at hand. */
  static final int SESSIONS_FEW = 3;

  private static final int RECOVERY_CODES_FEW = 3;

  /** Everybody has one that is not common; that it is old makes it no worse. */
  private static final int PASSWORD = 25;

  private SecurityScore() {}

  /**
   * What is so.
   *
   * @param factors strong ones that are not lost: passkeys and authenticators alike
   * @param handles ways to reach the person
   * @param oldDevices known, but not seen for long
   * @param debitsTold whether the person hears outside the app of all money that leaves
   */
  record Facts(
      int factors,
      int recoveryCodes,
      int handles,
      int sessions,
      int oldDevices,
      boolean debitsTold) {}

  /**
   * One piece of advice.
   *
   * @param done whether it is followed
   */
  record Advice(String code, boolean done) {}

  static List<Advice> advice(Facts facts) {
    return List.of(
        new Advice("add_strong_factor", facts.factors() > 0),
        new Advice("keep_recovery_codes", facts.recoveryCodes() >= RECOVERY_CODES_FEW),
        new Advice("add_second_contact", facts.handles() > 1),
        new Advice("hear_of_debits", facts.debitsTold()),
        new Advice("end_old_sessions", facts.sessions() <= SESSIONS_FEW),
        new Advice("forget_old_devices", facts.oldDevices() == 0));
  }

  static int of(List<Advice> advice) {
    return PASSWORD
        + advice.stream().filter(Advice::done).mapToInt(item -> weight(item.code())).sum();
  }

  private static int weight(String code) {
    return switch (code) {
      case "add_strong_factor" -> 30;
      case "keep_recovery_codes" -> 15;
      case "add_second_contact", "hear_of_debits" -> 10;
      default -> 5;
    };
  }
}
