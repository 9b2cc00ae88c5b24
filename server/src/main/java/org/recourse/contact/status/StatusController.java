package org.recourse.contact.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.recourse.kernel.Open;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the house is working: a word for each part and nothing more. */
@Open
@RestController
class StatusController {
  private final StatusBoard board;

  StatusController(StatusBoard board) {
    this.board = board;
  }

  /**
   * One part.
   *
   * @param state {@code working}, {@code slow} or {@code down}
   */
  record PartView(String part, String state) {}

  record StatusView(Instant at, List<PartView> parts) {}

  @GetMapping("/api/v1/status")
  StatusView get() {
    StatusBoard.Status status = board.now();
    return new StatusView(
        status.at(),
        status.parts().stream()
            .map(one -> new PartView(one.part(), one.state().name().toLowerCase(Locale.ROOT)))
            .toList());
  }
}
