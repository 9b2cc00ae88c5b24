package org.recourse.identity.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;

/** Reads the fields people fill in about themselves. */
final class PersonalTexts {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int NAME_MAX = 100;
  private static final int CODE_MAX = 64;
  private static final int APPEAL_MAX = 2000;

  private PersonalTexts() {}

  static Handle handle(@Nullable String typed) {
    return Handle.parse(Fields.required("handle", typed));
  }

  static String name(String typed) {
    return Texts.line("name", typed, NAME_MAX);
  }

  static Language language(String code) {
    return Language.find(code)
        .orElseThrow(() -> Fields.invalid("language", "Expected en or zh-CN."));
  }

  /** The language a visitor's browser asks for. */
  static Language asked(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH_CN : Language.EN;
  }

  static String appeal(String typed) {
    return Texts.lines("text", typed, APPEAL_MAX);
  }

  static String country(String code) {
    if (!COUNTRIES.contains(code)) {
      throw Fields.invalid("country", "Expected an ISO 3166-1 code of two capitals, such as CN.");
    }
    return code;
  }

  /** Any characters there are; whether it is a good password is judged elsewhere. */
  static String password(String field, @Nullable String typed) {
    String password = Fields.required(field, typed);
    if (!Texts.isUnicode(password)) {
      String detail = "Expected whole characters, but got half of one. Type it again.";
      throw Problem.of(ProblemCode.INVALID_TEXT, detail).field(field, "invalid_text", detail);
    }
    return password;
  }

  /** A code as it was typed; whether it is right is judged elsewhere. */
  static String code(@Nullable String typed) {
    String code = Fields.required("code", typed);
    if (code.length() > CODE_MAX) {
      throw Fields.invalid("code", "Expected a code of at most " + CODE_MAX + " characters.");
    }
    return code;
  }
}
