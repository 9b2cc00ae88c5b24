package org.recourse.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read the text behind an entry of a pack: what it says, and where.
 *
 * @param pack its id
 * @param entry the id of a rule, or of somebody to turn to
 * @param lawRef the place that was read, such as an article
 * @param quote its words
 * @param readOn the day it was read
 */
public record Confirmation(
    String pack,
    String entry,
    String lawRef,
    String sourceUrl,
    String quote,
    LocalDate readOn,
    Figures figures) {

  /**
   * What the text says otherwise than the pack; null for what stays.
   *
   * @param term of a rule with a deadline
   * @param longer the longer time of a rule that knows one
   * @param phone of somebody to turn to
   * @param url of the same
   */
  public record Figures(
      @Nullable Term term, @Nullable Term longer, @Nullable String phone, @Nullable String url) {
    public static final Figures AS_THEY_ARE = new Figures(null, null, null, null);
  }
}
