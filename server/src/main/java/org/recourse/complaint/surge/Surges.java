package org.recourse.complaint.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.recourse.complaint.ProblemType;
import org.springframework.stereotype.Component;

/** Notices when many complain of the same, unless an incident takes those in already. */
@Component
public class Surges {
  private final SurgeRows rows;
  private final IncidentRows incidents;
  private final Clock clock;

  Surges(SurgeRows rows, IncidentRows incidents, Clock clock) {
    this.rows = rows;
    this.incidents = incidents;
    this.clock = clock;
  }

  public List<Surge> now() {
    Instant now = clock.instant();
    Map<ProblemType, List<Integer>> hourly = rows.hourly(now);
    hourly.keySet().removeIf(type -> incidents.open(type).isPresent());
    // In quiet times nothing is left here, so that what is usual is seldom counted.
    hourly.values().removeIf(counts -> SurgeRule.hoursAgo(counts, 0).isEmpty());
    if (hourly.isEmpty()) {
      return List.of();
    }
    Map<ProblemType, Double> usual = rows.usual(hourly.keySet(), now);
    List<Surge> surges = new ArrayList<>();
    hourly.forEach((type, counts) -> {
      double normal = usual.getOrDefault(type, 0.0);
      OptionalInt began = SurgeRule.hoursAgo(counts, normal);
      if (began.isPresent()) {
        int hours = began.getAsInt();
        int all = counts.subList(0, hours).stream().mapToInt(Integer::intValue).sum();
        surges.add(
            new Surge(type, now.minus(Duration.ofHours(hours)), all, counts.getFirst(), normal));
      }
    });
    return surges;
  }
}
