package org.recourse.support;

import java.util.function.Supplier;
import org.recourse.support.Api.Answer;

/** Somebody who confirms what they are asked to, with their password and a code sent to them. */
public record Confirmation(Api browser, String handle, String password) {

  /** Sends the request, and once more after confirming it where that is asked for. */
  public Answer of(Supplier<Answer> request) {
    Answer first = request.get();
    return first.text("code").equals("step_up_required") && confirm(id(first), code(first))
        ? request.get()
        : first;
  }

  /** The code sent for what an answer asked to confirm. */
  public String code(Answer asked) {
    String channel = handle.startsWith("+") ? "sms" : "email";
    browser.post("/step-ups/" + id(asked) + "/codes", "{'channel':'" + channel + "'}");
    String texts = browser.get("/demo/outbox?limit=10&to=" + handle.replace("+", "%2B")).body();
    return texts.replaceAll("(?s).*?[Cc]ode (\\d{6}) confirms.*", "$1");
  }

  public static String id(Answer asked) {
    return asked.json().at("/step_up/id").asString();
  }

  private boolean confirm(String id, String code) {
    return answer(id, code).status() == 200;
  }

  /** Tries a code. */
  public Answer answer(String id, String code) {
    String method = handle.startsWith("+") ? "sms" : "email";
    return browser.post(
        "/step-ups/" + id + "/confirmation",
        "{'method':'%s','code':'%s','password':'%s'}".formatted(method, code, password));
  }
}
