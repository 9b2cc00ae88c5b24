package org.recourse.complaint.keeping;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.recourse.identity.Language;

/** What stands around the messages of a document, in one language. */
final class KeepingWords {
  private final Language language;
  private final ResourceBundle texts;

  KeepingWords(Language language) {
    this.language = language;
    this.texts =
        ResourceBundle.getBundle(
            "org.recourse.complaint.keeping.messages",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String say(String key, Object... values) {
    return new MessageFormat(texts.getString(key), language.locale()).format(values);
  }
}
