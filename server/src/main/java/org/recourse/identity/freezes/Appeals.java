package org.recourse.identity.freezes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.FreezeAppeals;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.SecurityLetters;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appeals against freezes that others made. */
@Component
public class Appeals implements FreezeAppeals {
  private final FreezeRows freezes;
  private final AppealRows rows;
  private final People people;
  private final SecurityLetters letters;
  private final News news;
  private final Audit audit;
  private final Clock clock;

  Appeals(
      FreezeRows freezes,
      AppealRows rows,
      People people,
      SecurityLetters letters,
      News news,
      Audit audit,
      Clock clock) {
    this.freezes = freezes;
    this.rows = rows;
    this.people = people;
    this.letters = letters;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person's last appeal, if it is against one of these freezes or newer. */
  public Optional<Appeal> last(PersonId person, List<Freeze> open) {
    return rows.last(person)
        .filter(appeal -> open.stream().anyMatch(freeze -> !appeal.at().isBefore(freeze.since())));
  }

  /** Whether the person may appeal against one of these freezes now. */
  public boolean mayAppeal(PersonId person, List<Freeze> open) {
    return appealable(open).isPresent()
        && AppealRule.mayAppeal(rows.last(person).orElse(null), clock.instant());
  }

  @Transactional
  public Appeal appeal(Caller caller, String text) {
    PersonId person = caller.person();
    freezes.lock(person);
    Freeze freeze =
        appealable(freezes.open(person))
            .orElseThrow(() ->
                Problem.of(
                    ProblemCode.NOT_FOUND,
                    "Expected a freeze that somebody else made, but there is none. Lift yours."));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.last(person)
        .filter(last -> !AppealRule.mayAppeal(last, now))
        .ifPresent(last -> {
          throw already(last);
        });
    Appeal appeal = new Appeal(Ids.next(), text, now, "open", null);
    rows.insert(appeal, freeze);
    write(By.caller(caller), "freeze.appealed", appeal.idText(), person, Map.of());
    return appeal;
  }

  /** The heaviest of those the person did not make in a session of theirs. */
  private static Optional<Freeze> appealable(List<Freeze> open) {
    return open.stream()
        .filter(freeze -> freeze.kind() != FreezeKind.OWN)
        .max(Comparator.comparing(Freeze::kind));
  }

  private static Problem already(Appeal last) {
    String from = AppealRule.from(last).toString();
    return Problem.of(
            ProblemCode.ALREADY_APPEALED,
            last.isOpen()
                ? "Expected no appeal that waits for an answer, but there is one. Wait for it."
                : "Expected a week to pass after your last appeal. Appeal again after "
                    + from
                    + ".")
        .with("appeal_from", from);
  }

  @Override
  public List<Waiting> waiting(@Nullable UUID after, int limit) {
    return rows.waiting(after, limit);
  }

  @Override
  @Transactional
  public void answer(Caller staff, String id, boolean granted, String text) {
    Person person =
        rows.answer(Ids.parse("apl", id), staff.person(), granted, text)
            .flatMap(people::find)
            .orElseThrow(() ->
                Problem.of(
                    ProblemCode.NOT_FOUND,
                    "Expected an appeal that waits for an answer, but there is none of this id."
                        + " List those that wait."));
    letters.send(Letter.APPEAL_ANSWERED, person);
    news.securityChanged(Letter.APPEAL_ANSWERED, person.id());
    By by = By.staff(staff, text);
    write(by, "freeze.appeal_answered", id, person.id(), Map.of("granted", "" + granted));
  }

  private void write(
      By by, String action, String appeal, PersonId person, Map<String, String> detail) {
    audit.record(
        new AuditEntry(
            by.actor(), by.access(), action, appeal, person.value(), by.reason(), detail));
  }
}
