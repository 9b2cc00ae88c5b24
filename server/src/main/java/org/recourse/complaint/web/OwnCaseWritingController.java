package org.recourse.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.OwnCases;
import org.recourse.complaint.casework.OwnWriting;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Message;
import org.recourse.identity.Caller;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What customers write: a new case, and into one. A key makes that safe to send again. */
@RestController
@RequestMapping("/api/v1/cases")
class OwnCaseWritingController {
  private final OwnCases cases;
  private final OwnWriting writing;
  private final OwnCaseViews views;

  OwnCaseWritingController(OwnCases cases, OwnWriting writing, OwnCaseViews views) {
    this.cases = cases;
    this.writing = writing;
    this.views = views;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OwnCaseView open(
      @RequestBody OwnCaseBodies.NewCase body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @AuthenticationPrincipal Caller caller) {
    CaseId id =
        writing.open(
            caller.person(),
            Keys.of(caller.person(), key),
            new OwnWriting.Complaint(
                body.readProblem(),
                body.readPayment(),
                body.readText(),
                body.readWanted(),
                SentFile.read(body.attachments())));
    return views.whole(caller.person(), cases.get(caller.person(), id));
  }

  /** The newest, oldest of them first; the cursor leads to those before. */
  @GetMapping("/{id}/messages")
  Page<OwnMessageView> messages(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Long before = Cursor.number(cursor);
    List<Message> found =
        cases.messages(
            caller.person(), CaseId.parse(id), before == null ? Long.MAX_VALUE : before, size + 1);
    return views.page(found, size);
  }

  @PostMapping("/{id}/messages")
  @ResponseStatus(HttpStatus.CREATED)
  OwnMessageView write(
      @PathVariable String id,
      @RequestBody OwnCaseBodies.NewLine body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @AuthenticationPrincipal Caller caller) {
    CaseId written = cases.get(caller.person(), CaseId.parse(id)).id();
    List<Attachment> files = SentFile.read(body.attachments());
    UUID own = Keys.of(caller.person(), key);
    return views.message(
        writing.write(caller.person(), written, own, body.readText(files), files).message());
  }

  @PostMapping("/{id}/reopening")
  OwnCaseView reopen(
      @PathVariable String id,
      @RequestBody OwnCaseBodies.Reopening body,
      @AuthenticationPrincipal Caller caller) {
    CaseId reopened = CaseId.parse(id);
    return views.whole(caller.person(), writing.reopen(caller.person(), reopened, body.read()));
  }
}
