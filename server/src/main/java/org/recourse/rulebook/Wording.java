package org.recourse.rulebook;

/** A text in both languages. */
public record Wording(String en, String zh) {}
