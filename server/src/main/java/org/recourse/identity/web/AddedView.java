package org.recourse.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.factors.NewFactors;

/** A new factor, and with the first one the recovery codes, shown once. */
record AddedView(FactorView factor, @Nullable List<String> recoveryCodes) {
  static AddedView of(NewFactors.Added added) {
    return new AddedView(FactorView.of(added.factor()), added.recoveryCodes());
  }
}
