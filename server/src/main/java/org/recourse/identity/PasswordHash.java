package org.recourse.identity;

/** A password as it rests: the method in braces, then its salted slow hash. */
public record PasswordHash(String text) {

  /** Never shown: a hash in a log can be guessed at. */
  @Override
  public String toString() {
    return "PasswordHash";
  }
}
