package org.recourse.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseThreads;
import org.recourse.complaint.casework.CaseThreads.Threads;
import org.recourse.complaint.keeping.Keeping;
import org.recourse.files.Downloads;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole correspondence of a case, to keep: for its customer, and for the staff. */
@RestController
@RequestMapping("/api/v1")
class KeepingController {
  private static final String PDF = "application/pdf";
  private static final String ZIP = "application/zip";

  private final CaseThreads threads;
  private final Keeping keeping;

  KeepingController(CaseThreads threads, Keeping keeping) {
    this.threads = threads;
    this.keeping = keeping;
  }

  /** All that was said, as one PDF. */
  @GetMapping("/cases/{id}/correspondence")
  void own(
      @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletResponse response)
      throws IOException {
    document(threads.ofCustomer(caller.person(), CaseId.parse(id)), caller, response);
  }

  /** The mails and files of it, as a ZIP. */
  @GetMapping("/cases/{id}/originals")
  void ownOriginals(
      @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletResponse response)
      throws IOException {
    originals(threads.ofCustomer(caller.person(), CaseId.parse(id)), response);
  }

  /** What the customer can keep, for the staff; on record. */
  @GetMapping("/staff/cases/{id}/correspondence")
  @StaffOnly(Permission.CASES)
  void ofDesk(
      @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletResponse response)
      throws IOException {
    document(
        threads.ofDesk(caller, CaseId.parse(id), "case.correspondence_kept"), caller, response);
  }

  /** The mails and files of it, for the staff; on record. */
  @GetMapping("/staff/cases/{id}/originals")
  @StaffOnly(Permission.CASES)
  void originalsOfDesk(
      @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletResponse response)
      throws IOException {
    originals(threads.ofDesk(caller, CaseId.parse(id), "case.originals_kept"), response);
  }

  private void document(Threads of, Caller reader, HttpServletResponse response)
      throws IOException {
    String name = of.row().number() + ".pdf";
    keeping.document(of, reader.person(), () -> Downloads.begin(response, PDF, name));
  }

  private void originals(Threads of, HttpServletResponse response) throws IOException {
    String name = of.row().number() + "-originals.zip";
    keeping.originals(of, () -> Downloads.begin(response, ZIP, name));
  }
}
