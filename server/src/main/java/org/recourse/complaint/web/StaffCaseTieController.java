package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.LinkKind;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.DeskDeeds;
import org.recourse.complaint.casework.Grouping;
import org.recourse.complaint.casework.Merging;
import org.recourse.complaint.casework.Spam;
import org.recourse.complaint.casework.Splitting;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a case hangs together with: other cases, payments, senders, and its own history. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}")
@StaffOnly(Permission.CASES)
class StaffCaseTieController {
  private final CaseDesk desk;
  private final DeskDeeds deeds;
  private final Merging merging;
  private final Splitting splitting;
  private final Grouping grouping;
  private final Spam spam;
  private final DeskCaseViews views;

  StaffCaseTieController(
      CaseDesk desk,
      DeskDeeds deeds,
      Merging merging,
      Splitting splitting,
      Grouping grouping,
      Spam spam,
      DeskCaseViews views) {
    this.desk = desk;
    this.deeds = deeds;
    this.merging = merging;
    this.splitting = splitting;
    this.grouping = grouping;
    this.spam = spam;
    this.views = views;
  }

  /** The case goes on in another; that one is the answer. */
  @PostMapping("/merge")
  DeskCaseView merge(
      @PathVariable String id,
      @RequestBody TieBodies.MergeBody body,
      @AuthenticationPrincipal Caller caller) {
    return shown(caller, merging.merge(caller, CaseId.parse(id), desk.named(caller, body.read())));
  }

  @PostMapping("/unmerge")
  DeskCaseView unmerge(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return shown(caller, merging.unmerge(caller, CaseId.parse(id)));
  }

  /** Messages go into a case of their own; that one is the answer. */
  @PostMapping("/split")
  DeskCaseView split(
      @PathVariable String id,
      @RequestBody TieBodies.SplitBody body,
      @AuthenticationPrincipal Caller caller) {
    return shown(
        caller, splitting.split(caller, CaseId.parse(id), body.read(), body.readSubject()));
  }

  @PostMapping("/links")
  DeskCaseView link(
      @PathVariable String id,
      @RequestBody TieBodies.LinkBody body,
      @AuthenticationPrincipal Caller caller) {
    LinkKind kind = body.readKind();
    CaseLink link =
        kind == LinkKind.CASE
            ? CaseLink.to(desk.named(caller, body.readTarget()))
            : CaseLink.parse(kind, body.readTarget());
    return shown(caller, deeds.link(caller, CaseId.parse(id), link, body.readLinked()));
  }

  @PostMapping("/incident")
  DeskCaseView group(
      @PathVariable String id,
      @RequestBody TieBodies.IncidentBody body,
      @AuthenticationPrincipal Caller caller) {
    @Nullable CaseId incident =
        body.incident() == null ? null : desk.named(caller, body.incident());
    return shown(caller, grouping.group(caller, CaseId.parse(id), incident));
  }

  @PostMapping("/spam")
  DeskCaseView spam(
      @PathVariable String id,
      @RequestBody TieBodies.SpamBody body,
      @AuthenticationPrincipal Caller caller) {
    return shown(caller, spam.mark(caller, CaseId.parse(id), body.readSpam(), body.readBlock()));
  }

  private DeskCaseView shown(Caller caller, CaseRows.Row row) {
    return views.whole(caller, row);
  }
}
