package org.recourse.complaint.clocks.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.clocks.Wall;
import org.recourse.complaint.clocks.Wall.Count;
import org.recourse.complaint.ratings.RatingDesk;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the desk stands, for those who lead it. */
@RestController
@StaffOnly(Permission.CASES_LEAD)
class WallController {
  private final Wall wall;
  private final RatingDesk ratings;
  private final Names names;
  private final Clock clock;

  WallController(Wall wall, RatingDesk ratings, Names names, Clock clock) {
    this.wall = wall;
    this.ratings = ratings;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Open cases that share a value, which is also how the queue is filtered to see them.
   *
   * @param dueSoon whose next clock runs out within an hour
   */
  record GroupView(
      @Nullable String value,
      int open,
      int unassigned,
      int overdue,
      int dueSoon,
      @Nullable Instant oldest) {
    static GroupView of(Count count) {
      return new GroupView(
          count.value(),
          count.open(),
          count.unassigned(),
          count.overdue(),
          count.dueSoon(),
          count.oldest());
    }
  }

  record AgentView(
      String agentId,
      @Nullable String name,
      int open,
      int overdue,
      int dueSoon,
      int resolvedToday) {}

  record SatisfactionView(int asked, int answered, @Nullable Double average, int feedbackWaiting) {}

  record WallView(
      Instant at,
      GroupView all,
      Wall.Today today,
      List<GroupView> states,
      List<GroupView> channels,
      List<GroupView> kinds,
      List<AgentView> agents,
      Map<String, Integer> escalations,
      SatisfactionView satisfaction) {}

  /** Changes by the second; ask again as often as every five. */
  @GetMapping("/api/v1/staff/wall")
  WallView get() {
    List<Count> counts = wall.counts();
    RatingDesk.Sum sum = ratings.lastThirtyDays();
    return new WallView(
        clock.instant(),
        groups(counts, "all").getFirst(),
        wall.happenedToday(),
        groups(counts, "state"),
        groups(counts, "channel"),
        groups(counts, "kind"),
        agents(counts),
        wall.escalations(),
        new SatisfactionView(sum.asked(), sum.answered(), sum.average(), sum.feedbackWaiting()));
  }

  private static List<GroupView> groups(List<Count> counts, String by) {
    return counts.stream().filter(count -> count.by().equals(by)).map(GroupView::of).toList();
  }

  private List<AgentView> agents(List<Count> counts) {
    Map<String, Integer> resolved = wall.resolvedToday();
    Map<String, Count> open =
        counts.stream()
            .filter(count -> count.by().equals("assignee") && count.value() != null)
            .collect(
                java.util.stream.Collectors.toMap(
                    count -> Objects.requireNonNull(count.value()), count -> count));
    List<UUID> agents =
        Stream.concat(open.keySet().stream(), resolved.keySet().stream())
            .distinct()
            .sorted()
            .map(UUID::fromString)
            .toList();
    Map<UUID, String> known = names.of(agents);
    return agents.stream()
        .map(agent -> {
          Count count = open.get(agent.toString());
          return new AgentView(
              new PersonId(agent).toString(),
              known.get(agent),
              count == null ? 0 : count.open(),
              count == null ? 0 : count.overdue(),
              count == null ? 0 : count.dueSoon(),
              resolved.getOrDefault(agent.toString(), 0));
        })
        .toList();
  }
}
