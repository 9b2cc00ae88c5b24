package org.recourse.identity;

/** Makes the hashes people are enrolled with. */
public interface Passwords {

  /**
   * Hashes a password, which takes about a tenth of a second of a processor by design. Does not
   * judge the password: people who choose one are judged where they choose it.
   */
  PasswordHash hash(String password);
}
