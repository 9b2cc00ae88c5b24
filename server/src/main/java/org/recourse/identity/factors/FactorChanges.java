package org.recourse.identity.factors;

import org.recourse.identity.Freezes;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.SecurityLetters;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** What holds for every change of a factor: none during a freeze, and the person is told. */
@Component
class FactorChanges {
  private final Freezes freezes;
  private final SecurityLetters letters;
  private final News news;

  FactorChanges(Freezes freezes, SecurityLetters letters, News news) {
    this.freezes = freezes;
    this.letters = letters;
    this.news = news;
  }

  void requireNotFrozen(PersonId person) {
    if (freezes.staysFrozen(person)) {
      throw Problem.of(
          ProblemCode.ACCOUNT_FROZEN,
          "Expected an account that is not frozen: until the freeze is lifted, factors stay as they"
              + " are. Lift it first.");
    }
  }

  /** By letter everywhere, and in the journal. */
  void tell(Person person, Letter letter) {
    letters.send(letter, person);
    news.factorsChanged(letter, person.id());
  }
}
