package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Language;
import org.recourse.identity.codes.Started;
import org.recourse.identity.recovery.Recoveries;
import org.recourse.identity.recovery.RecoveryEndings;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Getting a lost account back, by somebody who cannot sign in. */
@RestController
@RequestMapping("/api/v1")
@Open
class RecoveryController {
  private static final int LINK_MAX = 100;

  private final Recoveries recoveries;
  private final RecoveryEndings endings;

  RecoveryController(Recoveries recoveries, RecoveryEndings endings) {
    this.recoveries = recoveries;
    this.endings = endings;
  }

  /** Asks for a code. */
  record RecoveryRequest(@Nullable String handle) {}

  /** Begins with the code. */
  record RecoveryCodeRequest(@Nullable String code) {}

  /** Finishes with another code, a new password, and a recovery code where one is asked for. */
  record RecoveryEndRequest(
      @Nullable String codeId,
      @Nullable String code,
      @Nullable String newPassword,
      @Nullable String recoveryCode) {
    RecoveryEndings.Proof proof() {
      return new RecoveryEndings.Proof(
          required("code_id", codeId),
          PersonalTexts.code(code),
          recoveryCode == null ? null : PersonalTexts.code(recoveryCode));
    }
  }

  /** What stands behind the {@code #} of a link in a letter. */
  record CallOffRequest(@Nullable String link) {
    /** Never shows the link. */
    @Override
    public String toString() {
      return "CallOffRequest";
    }
  }

  @PostMapping("/recovery-requests")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started ask(@RequestBody RecoveryRequest body, HttpServletRequest request) {
    boolean chinese = request.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    return recoveries.ask(
        PersonalTexts.handle(body.handle()),
        chinese ? Language.ZH_CN : Language.EN,
        ClientAddress.of(request));
  }

  @PostMapping("/recovery-requests/{id}/confirmation")
  @ResponseStatus(HttpStatus.CREATED)
  RecoveryView begin(
      @PathVariable String id, @RequestBody RecoveryCodeRequest body, HttpServletRequest request) {
    String code = PersonalTexts.code(body.code());
    return RecoveryView.of(recoveries.begin(id, code, ClientAddress.of(request)));
  }

  @GetMapping("/recoveries/{id}")
  RecoveryView show(@PathVariable String id) {
    return RecoveryView.of(recoveries.get(id));
  }

  @PostMapping("/recoveries/{id}/codes")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started sendCode(@PathVariable String id, HttpServletRequest request) {
    return endings.sendCode(recoveries.get(id), ClientAddress.of(request));
  }

  @PostMapping("/recoveries/{id}/completion")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void finish(
      @PathVariable String id, @RequestBody RecoveryEndRequest body, HttpServletRequest request) {
    RecoveryEndings.Proof proof = body.proof();
    String wanted = PersonalTexts.password("new_password", body.newPassword());
    endings.finish(recoveries.get(id), proof, wanted, ClientAddress.of(request));
  }

  /** Posted by a page, since programs that look into mails open links. */
  @PostMapping("/recovery-cancellations")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void callOff(@RequestBody CallOffRequest body, HttpServletRequest request) {
    String link = required("link", body.link());
    if (link.length() > LINK_MAX) {
      throw Fields.invalid("link", "Expected at most " + LINK_MAX + " characters.");
    }
    recoveries.callOff(link, ClientAddress.of(request));
  }
}
