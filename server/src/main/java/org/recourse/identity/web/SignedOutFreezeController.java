package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.codes.FreezeCodes;
import org.recourse.identity.codes.Started;
import org.recourse.identity.freezes.Claims;
import org.recourse.identity.freezes.Freeze;
import org.recourse.identity.freezes.FreezeProof;
import org.recourse.identity.freezes.OneTapLinks;
import org.recourse.identity.freezes.SignedOutFreezes;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Freezing without a session. Nothing here lifts a freeze or shows anything of an account. */
@Open
@RestController
@RequestMapping("/api/v1")
class SignedOutFreezeController {
  private final SignedOutFreezes freezes;
  private final FreezeCodes codes;
  private final OneTapLinks links;

  SignedOutFreezeController(SignedOutFreezes freezes, FreezeCodes codes, OneTapLinks links) {
    this.freezes = freezes;
    this.codes = codes;
    this.links = links;
  }

  /** Asks for a code to a handle. */
  record FreezeCodeRequest(@Nullable String handle) {}

  /**
   * Freezes; {@code proof} is {@code password}, {@code recovery_code} or {@code code}, and {@code
   * secret} what it names.
   */
  record SignedOutFreezeRequest(
      @Nullable String handle,
      @Nullable String proof,
      @Nullable String secret,
      @Nullable String codeId,
      @Nullable List<@Nullable String> lost) {}

  /** Freezes whoever the link was sent to. */
  record LinkFreezeRequest(@Nullable String link) {}

  /** What was done; {@code ends_at} is null once the freeze lasts. */
  record FrozenView(Instant since, @Nullable Instant endsAt) {

    static FrozenView of(Freeze freeze) {
      return new FrozenView(freeze.since(), freeze.endsAt());
    }
  }

  @PostMapping("/freeze-codes")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started sendCode(@RequestBody FreezeCodeRequest body, HttpServletRequest request) {
    return codes.begin(
        PersonalTexts.handle(body.handle()),
        PersonalTexts.asked(request.getLocale()),
        ClientAddress.of(request));
  }

  @PostMapping("/freezes")
  @ResponseStatus(HttpStatus.CREATED)
  FrozenView freeze(@RequestBody SignedOutFreezeRequest body, HttpServletRequest request) {
    FreezeProof proof =
        FreezeProof.find(required("proof", body.proof()))
            .orElseThrow(
                () -> Fields.invalid("proof", "Expected password, recovery_code or code."));
    return FrozenView.of(
        freezes.freeze(
            new Claims.Claim(
                PersonalTexts.handle(body.handle()),
                proof,
                PersonalTexts.password("secret", body.secret()),
                body.codeId(),
                LostFields.read(body.lost())),
            ClientAddress.of(request)));
  }

  @PostMapping("/link-freezes")
  @ResponseStatus(HttpStatus.CREATED)
  FrozenView freezeByLink(@RequestBody LinkFreezeRequest body, HttpServletRequest request) {
    return FrozenView.of(links.freeze(required("link", body.link()), ClientAddress.of(request)));
  }
}
