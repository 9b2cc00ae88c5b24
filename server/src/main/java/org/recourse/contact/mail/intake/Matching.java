package org.recourse.contact.mail.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Match;
import org.recourse.contact.mail.MailSeals;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.ThreadId;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;

/**
 * Finds to what a mail belongs; the first sign that holds decides: the address it was sent to, what
 * it answers, what it quotes, the number in its subject where the sender takes part in that case,
 * and last, as a mere hint, the same sender under the same subject.
 */
@Component
class Matching {
  private static final Pattern TAG = Pattern.compile("(?i)\\[?\\b(C-\\d{5,15})\\b]?");
  private static final Duration ALIKE_MAX = Duration.ofDays(7);

  private final MailSeals seals;
  private final Correspondence correspondence;
  private final MailRows rows;
  private final Cases cases;
  private final Conversations conversations;

  Matching(
      MailSeals seals,
      Correspondence correspondence,
      MailRows rows,
      Cases cases,
      Conversations conversations) {
    this.seals = seals;
    this.correspondence = correspondence;
    this.rows = rows;
    this.cases = cases;
    this.conversations = conversations;
  }

  Match match(ReadMail mail) {
    return byAddress(mail)
        .or(() -> byAnswered(mail))
        .or(() -> seals.caseInText(mail.text()).flatMap(number -> toCase(number, true)))
        .or(() -> bySubject(mail))
        .or(() -> byLikeness(mail))
        .orElseGet(Match.New::new);
  }

  private Optional<Match> byAddress(ReadMail mail) {
    return mail.sentTo().stream()
        .map(seals::caseOfAddress)
        .flatMap(Optional::stream)
        .map(number -> toCase(number, true))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Match> byAnswered(ReadMail mail) {
    List<String> ids = new ArrayList<>(mail.parsed().answered());
    for (String id : ids) {
      Optional<ThreadId> thread =
          seals.message(id).flatMap(this::threadOf).or(() -> correspondence.ofMail(id));
      if (thread.isPresent()) {
        return thread.map(Match.ToThread::new);
      }
    }
    // An answer that came before what it answers names this mail.
    mail.parsed().messageId().ifPresent(ids::add);
    return ids.stream()
        .map(id -> correspondence.naming(id, mail.sender(), mail.receivers()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Match.ToThread::new);
  }

  private Optional<ThreadId> threadOf(org.recourse.conversation.MessageId message) {
    try {
      return Optional.of(conversations.get(message).thread());
    } catch (Problem gone) {
      return Optional.empty();
    }
  }

  /** Whether the sender takes part in it, which alone makes the number count, cases decide. */
  private Optional<Match> bySubject(ReadMail mail) {
    Matcher tag = TAG.matcher(mail.parsed().subject());
    return tag.find()
        ? CaseNumber.parse(tag.group(1)).flatMap(number -> toCase(number, false))
        : Optional.empty();
  }

  private Optional<Match> toCase(CaseNumber number, boolean trusted) {
    Optional<CaseId> found = cases.ofNumber(number);
    return found.map(id -> new Match.ToCase(id, trusted));
  }

  private Optional<Match> byLikeness(ReadMail mail) {
    byte[] subject = MailIdentity.subjectKey(mail.parsed().subject());
    return rows.alike(mail.sender(), subject, mail.receivedAt().minus(ALIKE_MAX))
        .map(Match.Suggest::new);
  }
}
