package org.recourse.identity;

import java.util.Locale;
import java.util.Optional;

/** A language the house writes to people in. */
public enum Language {
  EN("en", Locale.ENGLISH),
  ZH_CN("zh-CN", Locale.SIMPLIFIED_CHINESE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The BCP 47 tag, as in answers and in the database: {@code zh-CN}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> find(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
