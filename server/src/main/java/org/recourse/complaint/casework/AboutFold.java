package org.recourse.complaint.casework;

import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseEvent.CopiesChanged;
import org.recourse.complaint.CaseEvent.Described;
import org.recourse.complaint.CaseEvent.KindChanged;
import org.recourse.complaint.CaseEvent.TagsChanged;
import org.recourse.complaint.casework.CaseRecord.About;

/** What an event makes of what a case is about. */
final class AboutFold {
  private AboutFold() {}

  static About evolve(About a, CaseEvent event) {
    return switch (event) {
      case KindChanged changed ->
          new About(changed.to(), a.problemType(), a.subject(), a.wanted(), a.tags(), a.copies());
      case Described described ->
          new About(
              a.kind(),
              described.problemType(),
              a.subject(),
              described.wanted(),
              a.tags(),
              a.copies());
      case TagsChanged changed ->
          new About(a.kind(), a.problemType(), a.subject(), a.wanted(), changed.tags(), a.copies());
      case CopiesChanged changed ->
          new About(
              a.kind(), a.problemType(), a.subject(), a.wanted(), a.tags(), changed.addresses());
      default -> a;
    };
  }
}
