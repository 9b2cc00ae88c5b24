package org.recourse.contact.mail.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a complaint must say so that a payment can be found, and how to see that it does. */
enum Missing {
  TIME(
      "\\d{1,2}[:：点时]\\d{0,2}|\\d{4}[-/.年]\\d{1,2}|\\d{1,2}[/.月-]\\d{1,2}"
          + "|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b"
          + "|\\b(today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)\\b"
          + "|\\b(last|this) (night|week|month|morning)\\b|今天|昨天|前天|今早|昨晚|上周|周[一二三四五六日]"),
  AMOUNT(
      "[¥￥$€£₹]\\s?\\d|\\d\\s?(元|块|rmb|cny|usd|eur|inr|hkd|gbp|yuan|euro?s?|dollars?|rupees?)"
          + "|\\b(cny|rmb|usd|eur|inr|hkd|gbp)\\s?\\d|\\b\\d+[.,]\\d{2}\\b"),
  COUNTERPARTY(
      "\\b(merchant|shop|store|seller|restaurant|cafe|hotel|company|market)\\b"
          + "|\\b(paid|pay|sent|send|transferr?(ed)?|payment|money)\\b.{0,60}?\\b(to|at)\\b"
          + " (?!you\\b)"
          + "|商家|商户|店|超市|餐|公司|卖家|付给|转给|付款给|转账给|收款|对方");

  private static final Pattern PAYMENT = Pattern.compile("pay_[0-9a-z]{26}");

  private final Pattern told;

  Missing(String told) {
    this.told = Pattern.compile(told);
  }

  /** What a text leaves out. Who names the payment has said everything. */
  static Set<Missing> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<Missing> missing = EnumSet.noneOf(Missing.class);
    if (!PAYMENT.matcher(lower).find()) {
      for (Missing each : values()) {
        if (!each.told.matcher(lower).find()) {
          missing.add(each);
        }
      }
    }
    return missing;
  }

  /** Its name among the texts. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
