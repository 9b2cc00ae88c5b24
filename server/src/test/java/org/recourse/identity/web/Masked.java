package org.recourse.identity.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recourse.support.Api.Answer;

/**
 * An answer without what differs each time: ids and times. Two answers are the same to whoever asks
 * if these are equal.
 */
record Masked(int status, String body, String headers) {
  private static final Set<String> VARYING = Set.of("date", "set-cookie");

  static Masked of(Answer answer) {
    String headers =
        new TreeMap<>(answer.raw().headers().map())
            .entrySet().stream()
                .filter(header -> !VARYING.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    return new Masked(
        answer.status(),
        answer
            .body()
            .replaceAll("(sgn|rst|ref)_[0-9a-z]{26}", "$1_")
            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "time"),
        headers);
  }
}
