package org.recourse.complaint.clocks;

import java.util.List;

/**
 * One thing that a version of the rules says otherwise than the one before.
 *
 * @param subject the policy by its name, the special day by its date, or the entry of a pack by its
 *     id; empty for what concerns all
 * @param part {@code added}, {@code ended}, {@code order}, or the field that differs
 * @param before codes, names or numbers; none where nothing stood there
 * @param after the same
 */
public record RuleChange(String subject, String part, List<String> before, List<String> after) {}
