package org.recourse.contact.mail.outgoing;

import org.recourse.contact.mail.MailSettings;
import org.recourse.contact.mail.MailWords;
import org.recourse.identity.Language;
import org.springframework.stereotype.Component;

/** What stands around every letter: who writes, and the line by which its answer is known. */
@Component
class Envelope {
  private final MailSettings settings;
  private final MailWords words;

  Envelope(MailSettings settings, MailWords words) {
    this.settings = settings;
    this.words = words;
  }

  String from() {
    return "\"" + settings.name().replaceAll("[\"\\\\]", "") + "\" <" + settings.address() + ">";
  }

  String text(String text, Language language, String marker) {
    String line = words.say("case_line", language, marker);
    return text + "\n\n-- \n" + settings.name() + "\n" + line + "\n";
  }
}
