package org.recourse.complaint.casework;

import java.util.EnumSet;
import java.util.Set;
import org.recourse.complaint.CaseState;

/** The one table of where a case may go from where it stands. */
public final class CaseTransitions {
  private CaseTransitions() {}

  public static Set<CaseState> from(CaseState state) {
    return switch (state) {
      case NEW -> EnumSet.complementOf(EnumSet.of(CaseState.NEW));
      case OPEN, WAITING_CUSTOMER, WAITING_THIRD_PARTY ->
          EnumSet.complementOf(EnumSet.of(CaseState.NEW, state));
      case RESOLVED -> EnumSet.of(CaseState.OPEN, CaseState.CLOSED);
      case CLOSED -> EnumSet.of(CaseState.OPEN);
    };
  }
}
