package org.recourse.contact.mail;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.recourse.complaint.CaseId;
import org.recourse.identity.Language;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;

/** What the house writes by itself in mails, in both languages. */
@Component
public class MailWords {
  private final PublicAddress address;

  MailWords(PublicAddress address) {
    this.address = address;
  }

  public String say(String key, Language language, Object... values) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.recourse.contact.mail.messages",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), language.locale()).format(values);
  }

  /** Where to fill in what is missing, signed in, with what the case knows filled in already. */
  public String formLine(Language language, CaseId caseId) {
    return say("form", language, address.of("/help/cases/" + caseId));
  }
}
