package org.recourse.complaint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.DeskDeeds;
import org.recourse.complaint.casework.DeskReplies;
import org.recourse.complaint.casework.Viewings;
import org.recourse.conversation.Attachment;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said and noted in a case, and who else is there. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}")
@StaffOnly(Permission.CASES)
class StaffCaseThreadController {
  private final CaseDesk desk;
  private final DeskDeeds deeds;
  private final DeskReplies replies;
  private final Viewings viewings;
  private final LineViews lines;
  private final DeskCaseViews views;
  private final ViewerViews viewers;

  StaffCaseThreadController(
      CaseDesk desk,
      DeskDeeds deeds,
      DeskReplies replies,
      Viewings viewings,
      LineViews lines,
      DeskCaseViews views,
      ViewerViews viewers) {
    this.desk = desk;
    this.deeds = deeds;
    this.replies = replies;
    this.viewings = viewings;
    this.lines = lines;
    this.views = views;
    this.viewers = viewers;
  }

  /** Oldest first, those after a position; the cursor says the same for the next page. */
  @GetMapping("/messages")
  Page<LineView> messages(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Long next = Cursor.number(cursor);
    long from = next != null ? next : after == null ? 0 : after;
    Page<CaseDesk.Line> page =
        Page.of(
            desk.lines(caller, CaseId.parse(id), from, size + 1),
            size,
            line -> Cursor.of(line.position()));
    return new Page<>(lines.of(page.data()), page.nextCursor());
  }

  @PostMapping("/replies")
  @ResponseStatus(HttpStatus.CREATED)
  LineView reply(
      @PathVariable String id,
      @RequestBody WritingBodies.ReplyBody body,
      @AuthenticationPrincipal Caller caller) {
    List<Attachment> files = SentFile.read(body.attachments());
    AgentReply reply =
        new AgentReply(
            CaseBodies.key(body.key()),
            CaseId.parse(id),
            caller.person(),
            body.readThread(),
            null,
            body.readText(),
            files,
            body.seen());
    return lines.of(List.of(replies.reply(caller, reply, body.readThen()))).getFirst();
  }

  @PostMapping("/notes")
  DeskCaseView note(
      @PathVariable String id,
      @RequestBody WritingBodies.NoteBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(
        caller,
        deeds.note(
            caller,
            CaseId.parse(id),
            CaseBodies.key(body.key()),
            body.readText(),
            body.readRestricted()));
  }

  /** Says that one is here, and answers who else is. To be said several times in 30 seconds. */
  @PostMapping("/viewing")
  Page<ViewerViews.ViewerView> viewing(
      @PathVariable String id,
      @RequestBody CaseBodies.ViewingBody body,
      @AuthenticationPrincipal Caller caller) {
    CaseId viewed = desk.read(caller, CaseId.parse(id)).id();
    return viewers.of(viewings.look(caller, viewed, body.read()));
  }
}
