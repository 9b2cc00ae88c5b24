package org.recourse.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case of the benchmark, as it is to stand in the tables. */
record DeskCase(
    UUID id,
    long number,
    boolean chinese,
    DeskContact contact,
    UUID thread,
    String subject,
    String kind,
    String problemType,
    String state,
    String priority,
    String assignee,
    List<String> tags,
    List<Line> lines,
    Instant openedAt,
    Instant nextDueAt) {

  /** A message; even ones are the customer's. */
  record Line(UUID id, String text, Instant at) {}

  /** Who complains; {@code person} is empty where nobody knows whose wallet it is. */
  record DeskContact(UUID id, String channel, String address, String name, String person) {}

  boolean isOver() {
    return state.equals("closed") || state.equals("resolved");
  }

  String language() {
    return chinese ? "zh-CN" : "en";
  }
}
