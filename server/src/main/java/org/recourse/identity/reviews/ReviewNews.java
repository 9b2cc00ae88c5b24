package org.recourse.identity.reviews;

import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.springframework.stereotype.Component;

/** Tells a person how their review goes: by letter everywhere, and in the journal. */
@Component
class ReviewNews {
  private final SecurityLetters letters;
  private final News news;

  ReviewNews(SecurityLetters letters, News news) {
    this.letters = letters;
    this.news = news;
  }

  void tell(Person person, Letter letter) {
    letters.send(letter, person);
    news.securityChanged(letter, person.id());
  }
}
