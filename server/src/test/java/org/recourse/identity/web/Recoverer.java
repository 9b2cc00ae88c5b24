package org.recourse.identity.web;

import java.time.Duration;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;

/** Somebody who says to own an account and takes the steps to get it back. */
record Recoverer(Newcomer stranger, String handle, MutableClock clock) {
  static final String PASSWORD = "walnut ferry ticket";
  static final String UNKNOWN = "rcq_01h455vb4pex5vsknk084sn02q";

  Answer ask(String handle) {
    return stranger.browser.post("/recovery-requests", "{'handle':'%s'}".formatted(handle));
  }

  Answer begin() {
    Answer asked = ask(handle);
    return stranger.browser.post(
        "/recovery-requests/" + asked.text("id") + "/confirmation",
        "{'code':'%s'}".formatted(stranger.lastCode()));
  }

  Answer sendCode(Answer begun) {
    clock.tick(Duration.ofMinutes(1));
    return stranger.browser.send("POST", "/recoveries/" + begun.text("id") + "/codes", null);
  }

  Answer end(Answer begun, Answer sent, String code, String more) {
    return complete(begun, sent.text("id"), code, more);
  }

  Answer complete(Answer begun, String codeId, String code, String more) {
    return stranger.browser.post(
        "/recoveries/" + begun.text("id") + "/completion",
        "{'code_id':'%s','code':'%s','new_password':'%s'%s}"
            .formatted(codeId, code, PASSWORD, more));
  }
}
