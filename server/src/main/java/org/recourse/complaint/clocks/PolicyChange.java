package org.recourse.complaint.clocks;

import java.util.List;

/**
 * One thing that a version of the policies says otherwise than the one before.
 *
 * @param policy its name; empty for what concerns all
 * @param part {@code added}, {@code ended}, {@code order}, or the field that differs
 * @param before codes, names or numbers; none where nothing stood there
 * @param after the same
 */
public record PolicyChange(String policy, String part, List<String> before, List<String> after) {

  /** As a second person reads it: {@code Fraud · first_reply: 60 → 45}. */
  String text() {
    String subject = policy.isEmpty() ? part : policy + " · " + part;
    return subject + ": " + text(before) + " → " + text(after);
  }

  private static String text(List<String> values) {
    return values.isEmpty() ? "–" : String.join(", ", values);
  }
}
