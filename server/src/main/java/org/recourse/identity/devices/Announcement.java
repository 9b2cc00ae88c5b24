package org.recourse.identity.devices;

import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.springframework.stereotype.Component;

/** Tells a person of a new device: on every channel, and in their inbox. */
@Component
class Announcement {
  private final SecurityLetters letters;
  private final News news;

  Announcement(SecurityLetters letters, News news) {
    this.letters = letters;
    this.news = news;
  }

  /** What it says of itself is told, and when; not where it is, which nobody knows. */
  void of(Person person, DeviceId device, Software software) {
    String text = software.text();
    letters.send(text.isEmpty() ? Letter.DEVICE_ADDED_UNKNOWN : Letter.DEVICE_ADDED, person, text);
    news.deviceAdded(person.id(), device.toString(), text);
  }
}
