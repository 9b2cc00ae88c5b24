package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Language;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.PasswordResets;
import org.recourse.identity.codes.ResetProof;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.identity.passwords.Verdict;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgotten passwords, and what is thought of new ones. */
@RestController
@RequestMapping("/api/v1")
@Open
class PasswordController {
  private static final int CONTEXT_MAX = 10;
  private static final int CONTEXT_LENGTH_MAX = 254;

  private final PasswordResets resets;
  private final SlowPasswords passwords;
  private final Attempts attempts;
  private final OwnSite site;

  PasswordController(
      PasswordResets resets, SlowPasswords passwords, Attempts attempts, OwnSite site) {
    this.site = site;
    this.resets = resets;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /** Asks for a code. */
  record ResetRequest(@Nullable String handle) {}

  /** Sets a new password with a code. */
  record NewPasswordRequest(
      @Nullable String code,
      @Nullable String newPassword,
      @Nullable String factorCode,
      @Nullable PasskeyRequest passkey) {
    ResetProof proof(PasskeySite site) {
      return new ResetProof(
          required("code", code),
          factorCode == null ? null : PersonalTexts.code(factorCode),
          passkey == null ? null : passkey.answer(site));
    }
  }

  /** Asks what is thought of a password; the context is what the person typed beside it. */
  record CheckRequest(@Nullable String password, @Nullable List<@Nullable String> context) {}

  /** What is thought of it: {@code score} from 0 to 4, and what would make it better. */
  record CheckAnswer(int score, boolean acceptable, List<String> advice) {}

  @PostMapping("/password-resets")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started begin(@RequestBody ResetRequest body, HttpServletRequest request) {
    boolean chinese = request.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    return resets.begin(
        PersonalTexts.handle(body.handle()),
        chinese ? Language.ZH_CN : Language.EN,
        ClientAddress.of(request));
  }

  @PostMapping("/password-resets/{id}/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(
      @PathVariable String id, @RequestBody NewPasswordRequest body, HttpServletRequest request) {
    resets.confirm(
        id,
        body.proof(site.of(request)),
        PersonalTexts.password("new_password", body.newPassword()),
        ClientAddress.of(request));
  }

  /** For who has a passkey; asked of everybody alike. */
  @PostMapping("/password-resets/{id}/passkey-challenges")
  @ResponseStatus(HttpStatus.CREATED)
  PasskeyChallengeView askPasskey(@PathVariable String id, HttpServletRequest request) {
    return PasskeyChallengeView.of(
        resets.askPasskey(id, ClientAddress.of(request)), site.of(request));
  }

  /** Nothing of it is kept. */
  @PostMapping("/password-checks")
  CheckAnswer check(@RequestBody CheckRequest body, HttpServletRequest request) {
    String password = PersonalTexts.password("password", body.password());
    List<String> context = context(body.context());
    attempts.take(AttemptKind.PASSWORD_CHECK_ADDRESS, ClientAddress.of(request));
    Verdict verdict = passwords.judge(password, context);
    return new CheckAnswer(verdict.score(), verdict.acceptable(), verdict.adviceCodes());
  }

  private static List<String> context(@Nullable List<@Nullable String> context) {
    if (context == null) {
      return List.of();
    }
    List<String> words = context.stream().map(word -> required("context", word)).toList();
    if (words.size() > CONTEXT_MAX
        || words.stream().anyMatch(word -> word.length() > CONTEXT_LENGTH_MAX)) {
      throw Fields.invalid("context", "Expected at most 10 texts of at most 254 characters each.");
    }
    return words;
  }
}
