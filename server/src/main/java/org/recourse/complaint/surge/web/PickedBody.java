package org.recourse.complaint.surge.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.surge.BulkDesk;
import org.recourse.kernel.Fields;

/** An answer to many, and which cases it is for. */
record PickedBody(
    @Nullable List<@Nullable String> cases,
    @Nullable String key,
    @Nullable String textEn,
    @Nullable String textZh,
    @Nullable String then,
    @Nullable String outcome) {

  BulkDesk.Asked read() {
    return new BulkBody(key, textEn, textZh, then, outcome).read();
  }

  Set<CaseId> readCases() {
    List<@Nullable String> texts = Fields.required("cases", cases);
    if (texts.isEmpty() || texts.size() > BulkDesk.PICKED_MAX) {
      throw Fields.invalid(
          "cases",
          "Expected 1 to %d cases, but got %d. Take fewer at once."
              .formatted(BulkDesk.PICKED_MAX, texts.size()));
    }
    Set<CaseId> ids = new LinkedHashSet<>();
    for (String text : texts) {
      ids.add(CaseId.parse(Fields.required("cases", text)));
    }
    return ids;
  }
}
