package org.recourse.complaint.clocks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.Channel;
import org.recourse.conversation.MessageId;
import org.recourse.identity.Language;
import org.recourse.rulebook.BusinessCalendar;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Evidence;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Term;
import org.recourse.rulebook.Wording;
import org.recourse.rulebook.WorkTime;

/** An office in Shanghai, 09:00 to 18:00 from Monday to Friday, with one statutory rule. */
final class Office implements Calendars {
  static final BusinessCalendar HOURS = calendar("office", WorkTime.of("09:00", "18:00"));
  static final BusinessCalendar DAYS = calendar("days", WorkTime.of("00:00", "24:00"));
  static final Terms TERMS =
      new Terms(
          "test",
          1,
          "office",
          1,
          Map.of(
              ClockKind.FIRST_REPLY, 60,
              ClockKind.NEXT_REPLY, 120,
              ClockKind.UPDATE, 540,
              ClockKind.RESOLUTION, 1080),
          false,
          "test",
          1,
          Map.of("days", 1));

  /** Wednesday, 25 November 2026. */
  static final Instant TEN = at("2026-11-25T10:00+08:00");

  private static final CaseId CASE = CaseId.next();

  private final List<Happening> history = new ArrayList<>();

  static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  static Instant wed(String time) {
    return at("2026-11-25T" + time + "+08:00");
  }

  static Instant thu(String time) {
    return at("2026-11-26T" + time + "+08:00");
  }

  static CaseFacts complaint(Instant receivedAt) {
    return new CaseFacts(
        CaseKind.COMPLAINT, "other", "normal", Channel.APP, Language.EN, "CN", null, receivedAt);
  }

  /** A complaint that came on that Wednesday at ten. */
  static Office opened() {
    return new Office().then(TEN, new ClockMove.Changed(complaint(TEN)), TERMS);
  }

  Office then(Instant at, ClockMove move) {
    return then(at, move, null);
  }

  Office then(Instant at, ClockMove move, @Nullable Terms terms) {
    history.add(new Happening(at, move, terms));
    return this;
  }

  Office replied(Instant at) {
    return then(at, new ClockMove.Replied(MessageId.next()));
  }

  Office wrote(Instant at) {
    return then(at, new ClockMove.CustomerWrote(MessageId.next()));
  }

  Office state(Instant at, CaseState to) {
    return then(at, new ClockMove.StateChanged(to));
  }

  List<Happening> history() {
    return history;
  }

  List<Run> runs() {
    return Fold.of(CASE, history, new Lookup(this, packs()));
  }

  /** The last run of a kind. */
  Run last(ClockKind kind) {
    return runs().stream().filter(run -> run.is(kind)).reduce((a, b) -> b).orElseThrow();
  }

  boolean has(ClockKind kind) {
    return runs().stream().anyMatch(run -> run.is(kind));
  }

  private static BusinessCalendar calendar(String id, WorkTime hours) {
    Map<DayOfWeek, List<WorkTime>> week =
        Stream.of(DayOfWeek.values())
            .filter(day -> day.getValue() <= 5)
            .collect(Collectors.toMap(day -> day, day -> List.of(hours)));
    return new BusinessCalendar(id, 1, ZoneId.of("Asia/Shanghai"), week, List.of());
  }

  /** Fifteen days, thirty when extended. */
  static Pack pack() {
    Wording words = new Wording("test", "test");
    Rule rule =
        new Rule(
            "test.answer",
            words,
            LocalDate.EPOCH,
            null,
            "",
            "",
            Evidence.V,
            new Rule.AppliesIf(List.of("complaint"), List.of(), null),
            new Rule.StatutoryClock("receipt", "final_response", days(15), "days"),
            new Rule.Extension(days(30), words, "agent"),
            null);
    return new Pack("test", 1, words, List.of("CN"), List.of(rule), List.of());
  }

  private static Term days(int length) {
    return new Term(length, Term.Unit.CALENDAR_DAY, Term.CountFrom.NEXT_DAY);
  }

  static ClockMove promise(UUID promise, Instant by) {
    return new ClockMove.CallPromised(promise, by);
  }

  @Override
  public BusinessCalendar at(String id, int version) {
    return id.equals("days") ? DAYS : HOURS;
  }

  static Packs packs() {
    return new Packs() {
      @Override
      public List<Pack> newest() {
        return List.of(pack());
      }

      @Override
      public Optional<Pack> forCountry(@Nullable String country) {
        return Optional.of(pack());
      }

      @Override
      public Optional<Pack> find(String id, int version) {
        return Optional.of(pack());
      }
    };
  }

  @Override
  public BusinessCalendar current(String id) {
    return at(id, 1);
  }

  @Override
  public List<Version> newest() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Version> versions(String id, @Nullable Long before, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(Version version) {
    throw new UnsupportedOperationException();
  }
}
