package org.recourse.contact.card;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.FirstReplies;
import org.recourse.conversation.Channel;
import org.recourse.rulebook.Body;
import org.recourse.rulebook.BusinessCalendar;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.recourse.rulebook.Rule;
import org.springframework.stereotype.Component;

/**
 * What the card says. Of law only what is confirmed is told; of others to turn to, who they are,
 * and how and when to reach them only where that is confirmed too.
 */
@Component
class ContactCard {
  /** So that a page anybody may ask for costs the database little. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private static final String DESK = "house";

  private final Calendars calendars;
  private final Packs packs;
  private final FirstReplies replies;
  private final Clock clock;
  private volatile @Nullable Waits known;

  ContactCard(Calendars calendars, Packs packs, FirstReplies replies, Clock clock) {
    this.calendars = calendars;
    this.packs = packs;
    this.replies = replies;
    this.clock = clock;
  }

  private record Waits(
      Instant readAt, BusinessCalendar desk, Map<Channel, FirstReplies.Span> spans) {}

  /** Whether somebody is at the desk, and if not, when next. */
  record Desk(boolean open, Instant opensAt, String zone) {}

  Desk desk() {
    Instant now = clock.instant();
    BusinessCalendar desk = fresh().desk();
    Instant opens = desk.nextOpening(now);
    return new Desk(opens.equals(now), opens, desk.zone().getId());
  }

  Optional<FirstReplies.Span> wait(Channel channel) {
    return Optional.ofNullable(fresh().spans().get(channel));
  }

  /** What the law asks of us, as far as that is confirmed. */
  List<Rule> law(@Nullable String country) {
    Instant now = clock.instant();
    return packs.forCountry(country).map(Pack::rules).orElse(List.of()).stream()
        .filter(rule -> rule.evidence().isConfirmed() && rule.isValid(now))
        .toList();
  }

  List<Body> bodies(@Nullable String country) {
    return packs.forCountry(country).map(Pack::bodies).orElse(List.of());
  }

  private Waits fresh() {
    Waits now = known;
    if (now == null || now.readAt().plus(FRESH).isBefore(clock.instant())) {
      Map<Channel, FirstReplies.Span> spans = new EnumMap<>(Channel.class);
      for (Channel channel : Channel.values()) {
        replies.lately(channel).ifPresent(span -> spans.put(channel, span));
      }
      now = new Waits(clock.instant(), calendars.current(DESK), spans);
      known = now;
    }
    return now;
  }
}
