package org.recourse.identity.codes;

import org.recourse.identity.Handle;
import org.recourse.identity.Language;

/** Who somebody says they are, and the password they want. */
public record NewSignUp(
    Handle handle, String name, Language language, String country, String password) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "NewSignUp[" + handle.masked() + "]";
  }
}
