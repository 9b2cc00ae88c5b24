package org.recourse.identity.people;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.identity.Role;

/**
 * Hides most of a name from people who may not know its bearer: enough to see a wrong number, too
 * little to look somebody up. Businesses trade under their names, which stay whole.
 */
final class Masking {
  /** What a reader takes for one character, so that no emoji or accent is cut in half. */
  private static final Pattern FIRST_CHARACTER = Pattern.compile("^\\X");

  private Masking() {}

  /**
   * {@code Lin Wei} to {@code Lin W***}, {@code 林薇} to {@code 林*}, {@code Cher} to {@code C***}.
   */
  static String mask(String name, Set<Role> roles) {
    if (roles.contains(Role.MERCHANT)) {
      return name;
    }
    String[] words = name.split("\\s+", 3);
    if (Character.isIdeographic(name.codePointAt(0))) {
      return first(name) + "*";
    }
    return words.length == 1 ? first(name) + "***" : words[0] + " " + first(words[1]) + "***";
  }

  private static String first(String text) {
    Matcher matcher = FIRST_CHARACTER.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
