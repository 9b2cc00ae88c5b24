package org.recourse.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.OwnCases;
import org.recourse.complaint.casework.Uploaded;
import org.recourse.files.Downloads;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.identity.Caller;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A customer's cases: how they stand, and that they are settled. */
@RestController
@RequestMapping("/api/v1/cases")
class OwnCaseController {
  private final OwnCases cases;
  private final OwnCaseViews views;
  private final Uploaded uploaded;
  private final Files files;

  OwnCaseController(OwnCases cases, OwnCaseViews views, Uploaded uploaded, Files files) {
    this.cases = cases;
    this.views = views;
    this.uploaded = uploaded;
    this.files = files;
  }

  @GetMapping
  Page<OwnCaseView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<CaseRows.Row> page =
        Page.of(
            cases.list(caller.person(), Cursor.uuid(cursor), size + 1),
            size,
            row -> Cursor.of(row.id().value()));
    return new Page<>(views.list(caller.person(), page.data()), page.nextCursor());
  }

  @GetMapping("/{id}")
  OwnCaseView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return views.whole(caller.person(), cases.get(caller.person(), CaseId.parse(id)));
  }

  @GetMapping("/{id}/files/{file}")
  void file(
      @PathVariable String id,
      @PathVariable String file,
      @AuthenticationPrincipal Caller caller,
      HttpServletResponse response)
      throws IOException {
    CaseId shown = cases.get(caller.person(), CaseId.parse(id)).id();
    Downloads.write(
        files, uploaded.in(cases.threads(caller.person(), shown), FileId.parse(file)), response);
  }

  /** The customer says that it is settled. */
  @PostMapping("/{id}/resolution")
  OwnCaseView settle(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return views.whole(caller.person(), cases.settle(caller.person(), CaseId.parse(id)));
  }
}
