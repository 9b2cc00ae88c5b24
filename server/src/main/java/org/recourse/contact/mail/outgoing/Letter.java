package org.recourse.contact.mail.outgoing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.contact.mail.message.ParsedMail;

/**
 * Where an answer stands in a correspondence: under the subject and the id of the mail it answers,
 * with all that led to it.
 *
 * @param subject with {@code Re:} where it answers, and the case's number
 * @param inReplyTo without brackets; null where nothing is answered
 * @param references oldest first
 */
record Letter(String subject, @Nullable String inReplyTo, List<String> references) {
  private static final int SUBJECT_MAX = 180;

  /** Beyond it the first, by which others file, and the newest ones stay. */
  private static final int REFERENCES_MAX = 50;

  static Letter begin(String subject, String number) {
    return new Letter(tagged(subject, number), null, List.of());
  }

  /** Under the subject of the mail it answers, also where that is not the case's. */
  static Letter answer(ParsedMail mail, String number) {
    String subject = mail.subject().replaceAll("\\p{Cntrl}", " ").strip();
    boolean answers = subject.toLowerCase(java.util.Locale.ROOT).startsWith("re:");
    List<String> chain = new ArrayList<>(mail.answered().reversed());
    mail.messageId()
        .ifPresent(id -> {
          chain.remove(id);
          chain.add(id);
        });
    return new Letter(
        tagged(answers ? subject : "Re: " + subject, number),
        mail.messageId().orElse(null),
        shortened(chain));
  }

  private static String tagged(String subject, String number) {
    String tag = " [" + number + "]";
    if (subject.contains(tag.strip())) {
      return subject.length() <= SUBJECT_MAX + tag.length() ? subject : number;
    }
    return cut(subject) + tag;
  }

  private static String cut(String subject) {
    if (subject.length() <= SUBJECT_MAX) {
      return subject;
    }
    int end = Character.isHighSurrogate(subject.charAt(SUBJECT_MAX - 1)) ? 179 : SUBJECT_MAX;
    return subject.substring(0, end);
  }

  private static List<String> shortened(List<String> chain) {
    if (chain.size() <= REFERENCES_MAX) {
      return chain;
    }
    List<String> kept = new ArrayList<>(chain.subList(0, 1));
    kept.addAll(chain.subList(chain.size() - REFERENCES_MAX + 1, chain.size()));
    return kept;
  }
}
