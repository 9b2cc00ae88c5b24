package org.recourse.identity;

/**
 * Where a person can be reached and by what others know them: a phone number or an e-mail address,
 * in one canonical form, so that equal handles are equal texts.
 */
public sealed interface Handle {

  /** The canonical text: {@code +8613800138000} or {@code ada@example.org}. */
  String text();

  /** What others may see of it: {@code +86138****8000} or {@code a***@example.org}. */
  String masked();

  /** A phone number in E.164 form. */
  record Phone(String text) implements Handle {
    @Override
    public String masked() {
      return HandleTexts.maskPhone(text);
    }
  }

  /** An e-mail address in lower case, its domain in ASCII. */
  record Email(String text) implements Handle {
    @Override
    public String masked() {
      return HandleTexts.maskEmail(text);
    }
  }

  /**
   * Reads what a person typed: an address with an {@code @}, or a number that begins with {@code +}
   * and its country code, in any spacing. Anything else is the problem {@code invalid_handle}.
   */
  static Handle parse(String typed) {
    return HandleTexts.parse(typed);
  }

  /** The handle whose {@link #text} this is. */
  static Handle ofCanonical(String text) {
    return text.startsWith("+") ? new Phone(text) : new Email(text);
  }
}
