package org.recourse.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.DeskOpening;
import org.recourse.complaint.casework.Forwardings;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.complaint.casework.Uploaded;
import org.recourse.files.Downloads;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Each case as the desk sees it. */
@RestController
@RequestMapping("/api/v1/staff/cases")
@StaffOnly(Permission.CASES)
class StaffCaseController {
  private final CaseDesk desk;
  private final DeskOpening opening;
  private final Forwardings forwardings;
  private final DeskCaseViews views;
  private final Uploaded uploaded;
  private final Files files;

  StaffCaseController(
      CaseDesk desk,
      DeskOpening opening,
      Forwardings forwardings,
      DeskCaseViews views,
      Uploaded uploaded,
      Files files) {
    this.desk = desk;
    this.opening = opening;
    this.forwardings = forwardings;
    this.views = views;
    this.uploaded = uploaded;
    this.files = files;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DeskCaseView open(
      @RequestBody WritingBodies.NewCaseBody body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @AuthenticationPrincipal Caller caller) {
    CaseId id =
        opening.open(
            caller,
            Keys.of(caller.person(), key),
            new DeskOpening.Told(
                body.readHandle(),
                body.readKind(),
                body.readProblem(),
                body.readSubject(),
                body.readText(),
                body.readWanted(),
                body.readPayment(),
                body.readForwarded(forwardings)));
    return views.whole(caller, desk.read(caller, id));
  }

  @GetMapping("/{id}")
  DeskCaseView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return views.whole(caller, desk.read(caller, id));
  }

  @GetMapping("/{id}/files/{file}")
  void file(
      @PathVariable String id,
      @PathVariable String file,
      @AuthenticationPrincipal Caller caller,
      HttpServletResponse response)
      throws IOException {
    CaseId shown = desk.read(caller, CaseId.parse(id)).id();
    Downloads.write(
        files,
        uploaded.in(
            desk.gathered(shown).parties().stream().map(Party::thread).toList(),
            FileId.parse(file)),
        response);
  }
}
