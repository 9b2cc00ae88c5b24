package org.recourse.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Reads handles into their canonical form, and hides most of them from others. */
final class HandleTexts {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  /** RFC 5321: 64 octets before the {@code @}, 254 in all. */
  private static final int LOCAL_MAX = 64;

  private static final int LENGTH_MAX = 254;

  /** A dot-atom of RFC 5322. Letters beyond ASCII are refused there: too many look alike. */
  private static final Pattern LOCAL =
      Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])");

  private HandleTexts() {}

  static Handle parse(String typed) {
    String text = typed.strip();
    if (text.length() > LENGTH_MAX) {
      throw invalid();
    }
    return text.indexOf('@') >= 0 ? email(text) : phone(text);
  }

  private static Handle email(String text) {
    int at = text.lastIndexOf('@');
    String local = text.substring(0, at).toLowerCase(Locale.ROOT);
    String domain = ascii(text.substring(at + 1));
    if (local.length() > LOCAL_MAX
        || local.length() + 1 + domain.length() > LENGTH_MAX
        || !LOCAL.matcher(local).matches()
        || !DOMAIN.matcher(domain).matches()) {
      throw invalid();
    }
    return new Handle.Email(local + "@" + domain);
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static Handle phone(String text) {
    if (!text.startsWith("+") && !text.startsWith("＋")) {
      throw invalid();
    }
    try {
      PhoneNumber number = PHONES.parse(text, null);
      if (!PHONES.isValidNumber(number) || number.hasExtension()) {
        throw invalid();
      }
      return new Handle.Phone(PHONES.format(number, PhoneNumberFormat.E164));
    } catch (NumberParseException e) {
      throw invalid();
    }
  }

  static String maskEmail(String email) {
    return email.charAt(0) + "***" + email.substring(email.lastIndexOf('@'));
  }

  /** Shows the country code, the last four digits, and before them what leaves four hidden. */
  static String maskPhone(String phone) {
    String code = countryCode(phone);
    String national = phone.substring(1 + code.length());
    int shown = Math.clamp(national.length() - 8, 0, 3);
    return "+" + code + national.substring(0, shown) + "****" + phone.substring(phone.length() - 4);
  }

  private static String countryCode(String phone) {
    try {
      return Integer.toString(PHONES.parse(phone, null).getCountryCode());
    } catch (NumberParseException e) {
      throw new IllegalStateException("Expected a number in E.164 form", e);
    }
  }

  private static Problem invalid() {
    String detail =
        "Expected an e-mail address, or a phone number with + and its country code, but got "
            + "neither. Check what you typed.";
    return Problem.of(ProblemCode.INVALID_HANDLE, detail).field("handle", "invalid_handle", detail);
  }
}
