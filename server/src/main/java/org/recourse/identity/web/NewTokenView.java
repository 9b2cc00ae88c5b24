package org.recourse.identity.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.recourse.identity.access.IssuedTokens;

/** A token just issued, with its secret, which is shown this once. */
record NewTokenView(@JsonUnwrapped TokenView view, String token) {

  static NewTokenView of(IssuedTokens.Issued issued) {
    return new NewTokenView(TokenView.of(issued.access()), issued.token().secret());
  }
}
