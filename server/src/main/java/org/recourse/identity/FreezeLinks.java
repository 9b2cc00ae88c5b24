package org.recourse.identity;

import java.util.List;

/** Links that freeze an account with one tap, signed out; they lift nothing and show nothing. */
public interface FreezeLinks {
  /**
   * Makes a link for each of these people, in their order, in the current transaction. Each is good
   * once, for a week, and is known only from here on: what is kept of it is a hash.
   */
  List<String> issue(List<PersonId> people);
}
