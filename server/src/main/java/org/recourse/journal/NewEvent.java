package org.recourse.journal;

import java.util.List;
import java.util.UUID;

/**
 * Something that happened and is about to be committed with the change it tells of.
 *
 * @param type in the past tense, {@code payment.succeeded}
 * @param subject the text id of what it happened to
 * @param people whom it concerns; they may be told of it
 * @param payloadJson a JSON object with all a reader needs, so that nobody has to ask back
 */
public record NewEvent(String type, String subject, List<UUID> people, String payloadJson) {
  public NewEvent {
    people = List.copyOf(people);
  }
}
