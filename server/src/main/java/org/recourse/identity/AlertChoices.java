package org.recourse.identity;

/** What a person chose to be told, seen from identity, which advises them on it. */
public interface AlertChoices {
  /** Whether this person hears of all money that leaves them, outside the app. */
  boolean tellsEveryDebit(Person person);
}
