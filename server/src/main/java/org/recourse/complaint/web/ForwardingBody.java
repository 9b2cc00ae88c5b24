package org.recourse.complaint.web;

import static org.recourse.kernel.Fields.required;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.casework.Forwardings;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** By whom, under what reference and when a complaint was passed on to us. */
record ForwardingBody(
    @Nullable String by, @Nullable String reference, @Nullable String receivedOn) {

  Forwarding read(Forwardings forwardings) {
    return forwardings.received(
        Texts.line("by", required("by", by), Forwarding.BY_MAX),
        Texts.line("reference", required("reference", reference), Forwarding.REFERENCE_MAX),
        day(required("received_on", receivedOn)));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Fields.invalid("received_on", "Expected a date such as 2026-11-26.");
    }
  }
}
