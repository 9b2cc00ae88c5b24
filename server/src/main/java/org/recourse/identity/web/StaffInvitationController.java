package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.staff.Joining;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a link that makes somebody staff is taken up, once. */
@RestController
@RequestMapping("/api/v1/staff-invitations")
@Open
class StaffInvitationController {
  private static final int SECRET_MAX = 64;

  private final Joining joining;
  private final SignedIn signedIn;

  StaffInvitationController(Joining joining, SignedIn signedIn) {
    this.joining = joining;
    this.signedIn = signedIn;
  }

  /** Joins; only the first operator gives an address, others are invited under theirs. */
  record JoinRequest(
      @Nullable String secret,
      @Nullable String name,
      @Nullable String email,
      @Nullable String language,
      @Nullable String country,
      @Nullable String password) {

    Joining.Newcomer newcomer() {
      return new Joining.Newcomer(
          PersonalTexts.name(required("name", name)),
          address(),
          PersonalTexts.language(required("language", language)),
          PersonalTexts.country(required("country", country)),
          PersonalTexts.password("password", password));
    }

    private Handle.@Nullable Email address() {
      if (email == null) {
        return null;
      }
      if (Handle.parse(email) instanceof Handle.Email parsed) {
        return parsed;
      }
      throw Fields.invalid("email", "Expected an e-mail address.");
    }
  }

  /** Answers with a session, in which an authenticator is to be added. */
  @PostMapping("/acceptance")
  @ResponseStatus(HttpStatus.CREATED)
  Me join(@RequestBody JoinRequest body, HttpServletRequest request, HttpServletResponse response) {
    String secret = required("secret", body.secret());
    if (secret.length() > SECRET_MAX) {
      throw Fields.invalid("secret", "Expected what stands behind the # of the link.");
    }
    return signedIn.answer(
        joining.join(secret, body.newcomer(), ClientAddress.of(request)), request, response);
  }
}
