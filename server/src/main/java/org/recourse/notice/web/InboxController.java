package org.recourse.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.kernel.Page;
import org.recourse.notice.InboxMessage;
import org.recourse.notice.InboxMessageId;
import org.recourse.notice.Inboxes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InboxController {
  private final Inboxes inboxes;

  InboxController(Inboxes inboxes) {
    this.inboxes = inboxes;
  }

  /** A page of the inbox; {@code unread} counts all pages, and 100 stands for any larger number. */
  record InboxPage(List<InboxMessage> data, @Nullable String nextCursor, int unread) {}

  @WithScope(Scope.WALLET_READ)
  @GetMapping("/api/v1/inbox")
  InboxPage list(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Page<InboxMessage> page = inboxes.page(caller.person(), cursor, Page.limit(limit));
    return new InboxPage(page.data(), page.nextCursor(), inboxes.unread(caller.person()));
  }

  @PostMapping("/api/v1/inbox/{id}/read")
  InboxMessage read(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return inboxes.read(caller.person(), InboxMessageId.parse(id));
  }

  @PostMapping("/api/v1/inbox/read-all")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readAll(@AuthenticationPrincipal Caller caller) {
    inboxes.readAll(caller.person());
  }
}
