package org.recourse.notice;

import static java.util.Locale.ROOT;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Language;
import org.recourse.identity.Person;
import org.recourse.kernel.CurrencyCode;
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

  // Made once for each sentence, currency and country, since two are written for most payments;
  // copied for each use, since formats of the JDK keep notes while they work.
  private final Map<Sentence, MessageFormat> sentences = new ConcurrentHashMap<>();
  private final Map<Unit, NumberFormat> amounts = new ConcurrentHashMap<>();
  private final Map<Place, DateTimeFormatter> times = new ConcurrentHashMap<>();

  private record Sentence(AlertText alert, String part, Locale locale) {}

  private record Unit(CurrencyCode currency, Locale locale) {}

  private record Place(Language language, String country) {}

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
    MessageFormat format =
        sentences.computeIfAbsent(
            new Sentence(message.text(), part, locale),
            sentence -> new MessageFormat(pattern(sentence), sentence.locale()));
    return ((MessageFormat) format.clone()).format(facts);
  }

  /** The end of a payment's id, as the app shows it too: short enough to be read out. */
  private static String reference(@Nullable String paymentId) {
    return paymentId == null
        ? ""
        : paymentId.substring(Math.max(0, paymentId.length() - REFERENCE_LENGTH)).toUpperCase(ROOT);
  }

  private static String pattern(Sentence sentence) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.recourse.notice.messages",
            sentence.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String own = sentence.alert().key() + "." + sentence.part();
    if (words.containsKey(own)) {
      return words.getString(own);
    }
    return words.containsKey(sentence.part()) ? words.getString(sentence.part()) : "";
  }

  private String money(Message message, Locale locale) {
    Money amount = message.amount();
    if (amount == null) {
      return "";
    }
    NumberFormat format =
        amounts.computeIfAbsent(new Unit(amount.currency(), locale), AlertWords::format);
    return ((NumberFormat) format.clone()).format(amount.major());
  }

  private static NumberFormat format(Unit unit) {
    NumberFormat format = NumberFormat.getCurrencyInstance(unit.locale());
    format.setCurrency(Currency.getInstance(unit.currency().name()));
    format.setMinimumFractionDigits(unit.currency().digits());
    format.setMaximumFractionDigits(unit.currency().digits());
    return format;
  }

  private String time(Person reader, Message message) {
    DateTimeFormatter format =
        times.computeIfAbsent(new Place(reader.language(), reader.country()), AlertWords::format);
    ZonedDateTime local = message.at().atZone(ZONES.getOrDefault(reader.country(), ZoneOffset.UTC));
    String offset = local.getOffset().equals(ZoneOffset.UTC) ? "" : local.getOffset().getId();
    return format.format(local) + " (UTC" + offset + ")";
  }

  private static DateTimeFormatter format(Place place) {
    Locale locale =
        new Locale.Builder()
            .setLocale(place.language().locale())
            .setRegion(place.country())
            .build();
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale);
  }
}
