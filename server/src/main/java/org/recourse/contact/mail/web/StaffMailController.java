package org.recourse.contact.mail.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.contact.mail.intake.MailId;
import org.recourse.contact.mail.intake.MailReading;
import org.recourse.contact.mail.intake.MailShelf;
import org.recourse.contact.mail.intake.Shelved;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mails as they came: those no case has, and the originals of those that one has. */
@RestController
@RequestMapping("/api/v1/staff/mails")
@StaffOnly(Permission.CASES)
class StaffMailController {
  private static final int REASON_MAX = 500;

  private final MailShelf shelf;
  private final MailReading reading;

  StaffMailController(MailShelf shelf, MailReading reading) {
    this.shelf = shelf;
    this.reading = reading;
  }

  /**
   * A mail that came in. What it says is not here: it stands in its case, or is read with a reason.
   *
   * @param state {@code in_case}, {@code set_aside}, {@code quarantined}, {@code dropped} or {@code
   *     stored}
   * @param rule by which it was judged
   */
  record MailView(
      String id,
      Instant receivedAt,
      @Nullable String sender,
      String state,
      @Nullable String kind,
      @Nullable String rule,
      @Nullable String fault,
      @Nullable String caseId,
      @Nullable String messageId,
      List<String> allowedActions) {

    static MailView of(Shelved mail) {
      return new MailView(
          mail.id().toString(),
          mail.receivedAt(),
          mail.sender(),
          mail.dropped() ? "dropped" : mail.state(),
          mail.kind(),
          mail.rule(),
          mail.fault(),
          mail.caseId() == null ? null : mail.caseId().toString(),
          mail.message() == null ? null : mail.message().toString(),
          mail.aside() ? List.of("read_original", "take_in", "drop") : List.of("read_original"));
    }
  }

  record Why(@Nullable String reason) {
    String read() {
      return Texts.line("reason", Fields.required("reason", reason), REASON_MAX);
    }
  }

  /** Newest first: of a case, or those that were set aside or quarantined. */
  @GetMapping
  Page<MailView> list(
      @RequestParam(name = "case", required = false) @Nullable String caseId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    CaseId of = caseId == null ? null : CaseId.parse(caseId);
    List<MailView> mails =
        shelf.list(caller, of, Cursor.uuid(cursor), size + 1).stream().map(MailView::of).toList();
    return Page.of(mails, size, mail -> Cursor.of(MailId.parse(mail.id()).value()));
  }

  /** Takes a mail in again, as a person's: it opens a case, or finds its own. */
  @PostMapping("/{id}/taking-in")
  MailView takeIn(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return MailView.of(shelf.takeIn(MailId.parse(id), caller));
  }

  /** Says of a mail no case has that it needs nothing. */
  @PostMapping("/{id}/dropping")
  MailView drop(
      @PathVariable String id, @RequestBody Why body, @AuthenticationPrincipal Caller caller) {
    return MailView.of(shelf.drop(MailId.parse(id), caller, body.read()));
  }

  /** What it says, as a text. */
  record MailText(String text) {}

  /** What a mail says, masked; who read it and why is recorded. */
  @PostMapping("/{id}/reading")
  MailText read(
      @PathVariable String id, @RequestBody Why body, @AuthenticationPrincipal Caller caller) {
    return new MailText(reading.read(MailId.parse(id), caller, body.read()));
  }

  /** The mail as it came, nothing masked; who read it and why is recorded. */
  @PostMapping("/{id}/original")
  ResponseEntity<byte[]> original(
      @PathVariable String id, @RequestBody Why body, @AuthenticationPrincipal Caller caller) {
    MailId mail = MailId.parse(id);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + mail + ".eml\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(reading.original(mail, caller, body.read()));
  }
}
