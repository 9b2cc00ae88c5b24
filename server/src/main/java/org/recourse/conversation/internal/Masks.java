package org.recourse.conversation.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Blots out what people should not have written: card numbers, by their check digit, whether spaced
 * or not; and what follows a word for a password or a one-time code.
 */
final class Masks {
  private static final String BLOT = "•";

  /** 13 to 19 digits, with single spaces, dots or hyphens between. Full-width digits too. */
  private static final Pattern CARD =
      Pattern.compile("(?<![\\p{Nd}])\\p{Nd}(?:[ \u00a0.\\-]?\\p{Nd}){12,18}(?![\\p{Nd}])");

  private static final Pattern SECRET =
      Pattern.compile(
          "((?:pass(?:word|code|phrase)?|pwd|pin|cvv|cvc|密码|口令|安全码)"
              + "(?:\\s+(?:is|was)(?=\\s)|\\s*(?:是|为|：|:|=))\\s*)(\\S{3,64})"
              + "|((?:one[- ]time (?:code|password)|verification code|security code|sms code|"
              + "\\bcode|otp|验证码|校验码|动态码)(?:\\s+(?:is|was)|\\s*(?:是|为|：|:|=))?\\s*)"
              + "(\\p{Nd}{4,8})(?!\\p{Nd})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Masks() {}

  static String mask(String text) {
    String cards = CARD.matcher(text).replaceAll(found -> quote(card(found.group())));
    return SECRET.matcher(cards).replaceAll(found -> quote(secret(found)));
  }

  private static String quote(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  /** The last four digits stay: people name their cards by them. */
  private static String card(String found) {
    int[] digits =
        found.codePoints().filter(Character::isDigit).map(c -> Character.digit(c, 10)).toArray();
    if (!luhn(digits)) {
      return found;
    }
    StringBuilder last = new StringBuilder(BLOT.repeat(4)).append(' ');
    for (int i = digits.length - 4; i < digits.length; i++) {
      last.append(digits[i]);
    }
    return last.toString();
  }

  private static boolean luhn(int[] digits) {
    int sum = 0;
    for (int i = 0; i < digits.length; i++) {
      int digit = digits[digits.length - 1 - i];
      int weighted = i % 2 == 1 ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0 && sum > 0;
  }

  private static String secret(MatchResult found) {
    String word = found.group(1) == null ? found.group(3) : found.group(1);
    return word + BLOT.repeat(6);
  }
}
