package org.recourse.identity.codes;

import java.util.Locale;

/** What a code was asked for, and the prefix of its ids. */
enum Purpose {
  SIGN_UP("sgn"),
  RESET("rst"),
  UNFREEZE("unf"),
  HANDLE("hdl"),
  STEP_UP("stc"),
  SIGN_IN("sic"),
  RECOVERY("rcq"),
  FREEZE("frc");

  private final String prefix;

  Purpose(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
