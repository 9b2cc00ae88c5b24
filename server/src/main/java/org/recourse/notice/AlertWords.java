package org.recourse.notice;

import static java.util.Locale.ROOT;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Person;
import org.recourse.kernel.Money;
import org.springframework.stereotype.Component;

/** Puts alerts into the reader's language, with money and times as they are written there. */
@Component
class AlertWords {
  /** Where a country has one time; people elsewhere read UTC, which is always named as such. */
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "CN", ZoneId.of("Asia/Shanghai"),
          "DE", ZoneId.of("Europe/Berlin"),
          "FR", ZoneId.of("Europe/Paris"),
          "GB", ZoneId.of("Europe/London"),
          "HK", ZoneId.of("Asia/Hong_Kong"),
          "IN", ZoneId.of("Asia/Kolkata"),
          "IT", ZoneId.of("Europe/Rome"),
          "NL", ZoneId.of("Europe/Amsterdam"),
          "SG", ZoneId.of("Asia/Singapore"));

  private static final int REFERENCE_LENGTH = 8;

  /**
   * The sentence under {@code <alert>.<part>}, or under {@code <part>} alone where all alerts share
   * it.
   */
  String say(String part, Person reader, Message message) {
    return say(part, reader, message, "");
  }

  /** The same, with a link that freezes: {@code {5}}. */
  String say(String part, Person reader, Message message, String freezeLink) {
    Locale locale = reader.language().locale();
    Object[] facts = {
      money(message, locale),
      message.counterparty(),
      time(reader, message),
      reference(message.paymentId()),
      reader.name(),
      freezeLink
    };
    String pattern = pattern(message.text().key() + "." + part, part, locale);
    return new MessageFormat(pattern, locale).format(facts);
  }

  /** The end of a payment's id, as the app shows it too: short enough to be read out. */
  private static String reference(@Nullable String paymentId) {
    return paymentId == null
        ? ""
        : paymentId.substring(Math.max(0, paymentId.length() - REFERENCE_LENGTH)).toUpperCase(ROOT);
  }

  private static String pattern(String own, String shared, Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.recourse.notice.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    if (words.containsKey(own)) {
      return words.getString(own);
    }
    return words.containsKey(shared) ? words.getString(shared) : "";
  }

  private static String money(Message message, Locale locale) {
    Money amount = message.amount();
    if (amount == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(amount.currency().name()));
    format.setMinimumFractionDigits(amount.currency().digits());
    format.setMaximumFractionDigits(amount.currency().digits());
    return format.format(amount.major());
  }

  private static String time(Person reader, Message message) {
    Locale locale =
        new Locale.Builder()
            .setLocale(reader.language().locale())
            .setRegion(reader.country())
            .build();
    var local = message.at().atZone(ZONES.getOrDefault(reader.country(), ZoneOffset.UTC));
    String offset = local.getOffset().equals(ZoneOffset.UTC) ? "" : local.getOffset().getId();
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .format(local)
        + " (UTC"
        + offset
        + ")";
  }
}
