package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import org.recourse.complaint.casework.OwnParts.Part;

/**
 * What somebody has to do with another one's case: their own thread and nothing else of it.
 *
 * @param id of the thread
 * @param number of the case, to name it by
 * @param role {@code merchant} or {@code third_person}
 * @param subject how their thread began
 */
record PartView(
    String id,
    String number,
    String role,
    String subject,
    Instant since,
    int unread,
    List<String> allowedActions) {

  static PartView of(Part part) {
    return new PartView(
        part.thread().toString(),
        part.number().toString(),
        part.role().code(),
        part.subject(),
        part.since(),
        part.unread(),
        part.open() ? List.of("reply") : List.of());
  }
}
