package org.recourse.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.casework.OwnParts;
import org.recourse.complaint.casework.PartWriting;
import org.recourse.complaint.casework.Uploaded;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.files.Downloads;
import org.recourse.files.FileId;
import org.recourse.files.Files;
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

/** The parts somebody has in cases of others, each by its thread. */
@RestController
@RequestMapping("/api/v1/case-parts")
class CasePartController {
  private final OwnParts parts;
  private final PartWriting writing;
  private final OwnCaseViews views;
  private final Uploaded uploaded;
  private final Files files;

  CasePartController(
      OwnParts parts, PartWriting writing, OwnCaseViews views, Uploaded uploaded, Files files) {
    this.parts = parts;
    this.writing = writing;
    this.views = views;
    this.uploaded = uploaded;
    this.files = files;
  }

  /** Newest first. */
  @GetMapping
  Page<PartView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<OwnParts.Part> page =
        Page.of(
            parts.list(caller.person(), Cursor.uuid(cursor), size + 1),
            size,
            part -> Cursor.of(part.thread().value()));
    return new Page<>(page.data().stream().map(PartView::of).toList(), page.nextCursor());
  }

  @GetMapping("/{id}")
  PartView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return PartView.of(parts.get(caller.person(), ThreadId.parse(id)));
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
        parts.messages(
            caller.person(),
            ThreadId.parse(id),
            before == null ? Long.MAX_VALUE : before,
            size + 1);
    return views.page(found, size);
  }

  /** A key makes it safe to send again. */
  @PostMapping("/{id}/messages")
  @ResponseStatus(HttpStatus.CREATED)
  OwnMessageView write(
      @PathVariable String id,
      @RequestBody OwnCaseBodies.NewLine body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @AuthenticationPrincipal Caller caller) {
    ThreadId thread = parts.get(caller.person(), ThreadId.parse(id)).thread();
    List<Attachment> files = SentFile.read(body.attachments());
    MessageId written =
        writing.write(
            caller.person(), thread, Keys.of(caller.person(), key), body.readText(files), files);
    return views.message(written);
  }

  @GetMapping("/{id}/files/{file}")
  void file(
      @PathVariable String id,
      @PathVariable String file,
      @AuthenticationPrincipal Caller caller,
      HttpServletResponse response)
      throws IOException {
    ThreadId thread = parts.get(caller.person(), ThreadId.parse(id)).thread();
    Downloads.write(files, uploaded.in(List.of(thread), FileId.parse(file)), response);
  }
}
