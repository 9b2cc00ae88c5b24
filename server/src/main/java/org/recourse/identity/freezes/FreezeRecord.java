package org.recourse.identity.freezes;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.springframework.stereotype.Component;

/** Tells the person, the journal and the audit what became of a freeze, in its transaction. */
@Component
class FreezeRecord {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final SecurityLetters letters;
  private final News news;
  private final Audit audit;

  FreezeRecord(SecurityLetters letters, News news, Audit audit) {
    this.letters = letters;
    this.news = news;
    this.audit = audit;
  }

  void begun(Person person, Freeze freeze, By by) {
    tell(person, letter(freeze), freeze.endsAt() == null ? "" : TIME.format(freeze.endsAt()));
    write("person.frozen", freeze, by, Map.of("kind", freeze.kind().code()));
  }

  /** More was reported lost with a freeze there is. */
  void lost(Freeze freeze, By by) {
    write(
        "person.loss_reported",
        freeze,
        by,
        Map.of("lost", String.join(" ", freeze.lost().codes())));
  }

  void confirmed(Person person, Freeze freeze, By by) {
    tell(person, Letter.FREEZE_CONFIRMED, "");
    write("person.freeze_confirmed", freeze, by, Map.of());
  }

  void lifted(Freeze freeze, LiftedBy how, By by, Map<String, String> more) {
    Map<String, String> detail = new HashMap<>(more);
    detail.put("kind", freeze.kind().code());
    detail.put("by", how.code());
    write("person.freeze_lifted", freeze, by, detail);
  }

  /** No freeze is left. */
  void unfrozen(Person person) {
    tell(person, Letter.UNFROZEN, "");
  }

  private static Letter letter(Freeze freeze) {
    return switch (freeze.kind()) {
      case OWN, LINK -> Letter.FROZEN;
      case SIGNED_OUT -> freeze.isProvisional() ? Letter.FROZEN_SIGNED_OUT : Letter.FROZEN;
      case AGENT -> Letter.FROZEN_BY_STAFF;
      case LAW -> Letter.RESTRICTED;
    };
  }

  private void tell(Person person, Letter letter, String fact) {
    letters.send(letter, person, fact);
    news.securityChanged(letter, person.id());
  }

  private void write(String action, Freeze freeze, By by, Map<String, String> detail) {
    audit.record(
        new AuditEntry(
            by.actor(),
            by.access(),
            action,
            freeze.text(),
            freeze.person().value(),
            by.reason(),
            detail));
  }
}
