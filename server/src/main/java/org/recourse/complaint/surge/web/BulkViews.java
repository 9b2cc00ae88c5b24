package org.recourse.complaint.surge.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.surge.BulkDesk;
import org.recourse.complaint.surge.BulkReply;
import org.springframework.stereotype.Component;

/** Answers to many as they go over HTTP. */
@Component
class BulkViews {
  private final BulkDesk desk;

  BulkViews(BulkDesk desk) {
    this.desk = desk;
  }

  /** How far it has come; {@code held} were left to a human. */
  record BulkView(
      String id,
      @Nullable String textEn,
      @Nullable String textZh,
      @Nullable String then,
      @Nullable String outcome,
      Instant askedAt,
      int sent,
      int held,
      int left) {}

  /** A case that still waits for a human, and why. */
  record HeldView(
      String caseId,
      String number,
      String subject,
      String state,
      String reason,
      List<String> facts) {
    static HeldView of(BulkReply.Held held) {
      return new HeldView(
          held.caseId().toString(),
          new CaseNumber(held.number()).toString(),
          held.subject(),
          held.state().code(),
          held.reason(),
          held.facts());
    }
  }

  BulkView of(BulkReply bulk) {
    BulkReply.Progress progress = desk.progress(bulk);
    return new BulkView(
        bulk.text(),
        bulk.textEn(),
        bulk.textZh(),
        bulk.then() == null ? null : bulk.then().code(),
        bulk.outcome() == null ? null : bulk.outcome().code(),
        bulk.askedAt(),
        progress.sent(),
        progress.held(),
        progress.left());
  }
}
