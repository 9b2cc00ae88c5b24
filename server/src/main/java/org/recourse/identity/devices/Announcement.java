package org.recourse.identity.devices;

import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.risks.RiskKind;
import org.recourse.identity.risks.Risks;
import org.springframework.stereotype.Component;

/** Tells a person of a new device on every channel and in their inbox, and notes what is risky. */
@Component
class Announcement {
  private final SecurityLetters letters;
  private final News news;
  private final Risks risks;

  Announcement(SecurityLetters letters, News news, Risks risks) {
    this.letters = letters;
    this.news = news;
    this.risks = risks;
  }

  /** What it says of itself is told, and when; not where it is, which nobody knows. */
  void of(Person person, DeviceId device, Software software) {
    String text = software.text();
    letters.send(text.isEmpty() ? Letter.DEVICE_ADDED_UNKNOWN : Letter.DEVICE_ADDED, person, text);
    news.deviceAdded(person.id(), device.toString(), text);
    risks.note(person.id(), RiskKind.NEW_DEVICE);
  }

  void ofUse(PersonId person, Software software) {
    if (software.outdated()) {
      risks.note(person, RiskKind.OUTDATED_SOFTWARE);
    }
  }
}
