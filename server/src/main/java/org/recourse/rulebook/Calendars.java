package org.recourse.rulebook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Business calendars in their versions. A version never changes; another takes its place. */
public interface Calendars {

  /** A version as it is kept. */
  record Version(
      String id,
      int version,
      String name,
      CalendarBody body,
      Instant since,
      @Nullable String author,
      @Nullable String reason) {}

  /** By which deadlines are counted now; {@code not_found} if there is none of this id. */
  BusinessCalendar current(String id);

  /** One version, as a case keeps it; {@code not_found} if there is none. */
  BusinessCalendar at(String id, int version);

  /** The newest version of each, by id. */
  List<Version> newest();

  /** All of one, newest first, those before a version; {@code not_found} if there is none. */
  List<Version> versions(String id, @Nullable Long before, int limit);

  /**
   * Adds a version in the current transaction, in use from then on.
   *
   * @param version the next one; {@code version_moved_on} if somebody was faster
   */
  void add(Version version);
}
