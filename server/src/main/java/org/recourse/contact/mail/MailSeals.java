package org.recourse.contact.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recourse.complaint.CaseNumber;
import org.recourse.conversation.MessageId;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;

/**
 * Ids and addresses only this house can make, so that an answer finds its case and nobody gets into
 * one by guessing: 80 bits of an HMAC over what they name.
 */
@Component
public class MailSeals {
  private static final int SEAL_BYTES = 10;
  private static final String SEAL = "([0-9a-v]{16})";
  private static final Pattern MESSAGE = Pattern.compile("(msg_[0-9a-z]{26})\\." + SEAL + "@.*");
  private static final Pattern PLUS = Pattern.compile("c(\\d{5,15})\\." + SEAL);
  private static final Pattern MARKER =
      Pattern.compile("\\bC-(\\d{5,15})[-.]" + SEAL + "\\b", Pattern.CASE_INSENSITIVE);

  /** A text may quote many; a made-up one must not make us work for long. */
  private static final int MARKERS_MAX = 20;

  private final MailKey key;
  private final MailSettings settings;

  MailSeals(MailKey key, MailSettings settings) {
    this.key = key;
    this.settings = settings;
  }

  /** The Message-ID of a message that goes out, without brackets. */
  public String messageId(MessageId message) {
    return message + "." + seal(message.toString()) + "@" + settings.domain();
  }

  /** The message of ours that has this Message-ID. */
  public Optional<MessageId> message(String messageId) {
    return Optional.of(MESSAGE.matcher(messageId.toLowerCase(Locale.ROOT)))
        .filter(matcher -> matcher.matches() && isSeal(matcher.group(1), matcher.group(2)))
        .flatMap(matcher -> parsed(matcher.group(1)));
  }

  private static Optional<MessageId> parsed(String text) {
    try {
      return Optional.of(MessageId.parse(text));
    } catch (Problem e) {
      return Optional.empty();
    }
  }

  /** Where an answer about a case goes: {@code complaints+c10023.k3j9…@…}. */
  public String address(CaseNumber number) {
    String plus = "c" + digits(number) + "." + seal(number.toString());
    return settings.local() + "+" + plus + "@" + settings.domain();
  }

  /** The case an address of ours is about. */
  public Optional<CaseNumber> caseOfAddress(String address) {
    if (!settings.isOwn(address) || !address.contains("+")) {
      return Optional.empty();
    }
    String plus = address.substring(address.indexOf('+') + 1, address.lastIndexOf('@'));
    return Optional.of(PLUS.matcher(plus.toLowerCase(Locale.ROOT)))
        .filter(java.util.regex.Matcher::matches)
        .flatMap(this::sealed);
  }

  /** Stands at the end of what we write, and in the quote of the answer to it. */
  public String marker(CaseNumber number) {
    return number + "." + seal(number.toString());
  }

  /** The case whose marker a text quotes. */
  public Optional<CaseNumber> caseInText(String text) {
    return MARKER
        .matcher(text)
        .results()
        .limit(MARKERS_MAX)
        .map(this::sealed)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<CaseNumber> sealed(MatchResult found) {
    return CaseNumber.parse("C-" + found.group(1))
        .filter(number -> isSeal(number.toString(), found.group(2).toLowerCase(Locale.ROOT)));
  }

  private static String digits(CaseNumber number) {
    return number.toString().substring(2);
  }

  private String seal(String what) {
    byte[] digest = key.digest(what.getBytes(US_ASCII));
    byte[] first = java.util.Arrays.copyOf(digest, SEAL_BYTES);
    String text = new BigInteger(1, first).toString(32);
    return "0".repeat(SEAL_BYTES * 8 / 5 - text.length()) + text;
  }

  private boolean isSeal(String what, String given) {
    return MessageDigest.isEqual(seal(what).getBytes(US_ASCII), given.getBytes(US_ASCII));
  }
}
