package org.recourse.identity.codes;

import org.springframework.stereotype.Component;

/** Codes sent after the right password, for the second step of a sign-in. */
@Component
public class SignInCodes extends PersonCodes {
  SignInCodes(Codes codes) {
    super(codes, Purpose.SIGN_IN);
  }
}
