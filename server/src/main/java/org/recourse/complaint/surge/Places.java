package org.recourse.complaint.surge;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a text that each case fills with its own, written as {@code {{number}}}. */
final class Places {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private Places() {}

  static String filled(String text, String name, String number) {
    Map<String, String> places = Map.of("name", name, "number", number);
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), place.group())));
  }

  /** The first place that no case can fill. */
  static Optional<String> unknown(String text) {
    return PLACE
        .matcher(text)
        .results()
        .filter(place -> !place.group(1).equals("name") && !place.group(1).equals("number"))
        .map(place -> place.group())
        .findFirst();
  }
}
