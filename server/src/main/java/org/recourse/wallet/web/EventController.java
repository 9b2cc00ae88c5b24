package org.recourse.wallet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Server-sent events: what an open page should show anew. They may be missed, never relied on. */
@RestController
class EventController {
  private final LivePages pages;

  EventController(LivePages pages) {
    this.pages = pages;
  }

  /**
   * Holds its thread while the page is open; it is a virtual one, so that costs next to nothing.
   */
  @GetMapping(value = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @WithScope(Scope.WALLET_READ)
  void follow(@AuthenticationPrincipal Caller caller, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    LivePage page = pages.open(caller.person(), isDesk(caller));
    try {
      page.write(response.getOutputStream());
    } finally {
      pages.left(caller.person(), page);
    }
  }

  private static boolean isDesk(Caller caller) {
    return caller.kind() == AccessKind.SESSION && caller.strong() && caller.may(Permission.CASES);
  }
}
