package org.recourse.conversation;

import java.util.Collection;
import java.util.List;

/** Guards every way out: what is about an account leaves only for whose account it is. */
public interface Disclosure {

  /**
   * Checks a text before it goes to a contact. {@code verification_required} if the contact is not
   * wallet-verified and the text holds one of the facts: it names which, and how to verify.
   *
   * @param facts what must not be told as text: amounts, ids, names, dates, as they may be written
   */
  void check(Contact to, String text, Collection<Fact> facts);

  /**
   * Checks files before they go to a contact. Nobody can search what they show, so where there are
   * facts none goes to somebody who proved nothing; what they are called is a text like any.
   */
  void checkFiles(Contact to, List<String> names, Collection<Fact> facts);

  /**
   * Something about an account or a case.
   *
   * @param kind {@code amount}, {@code id}, {@code name}, {@code date}, {@code state}
   */
  record Fact(String kind, String text) {}
}
