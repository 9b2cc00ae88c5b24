package org.recourse.contact.mail.kind;

import java.util.List;
import java.util.regex.Pattern;

/** Reports about mail: that one was called unwanted (RFC 5965), or how a domain's mail fares. */
final class ReportRules {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(complaint about message from [\\[\\d]|email feedback report for|abuse report:"
              + "|\\[?report domain: |report domain:|.*\\bsubmitter: .*report-id:)");
  private static final Pattern LOCAL =
      Pattern.compile("^(complaints|fbl|feedbackloop|dmarc-?reports?|noreply-dmarc.*)$");

  private ReportRules() {}

  static final List<Rule> ALL =
      List.of(
          rule("type", t -> t.mail().reportType().equals("feedback-report")),
          rule("part", t -> t.holds("message/feedback-report")),
          rule("subject", t -> SUBJECT.matcher(t.subject()).find()),
          rule("original_recipient_headers", t -> t.has("x-hmxmroriginalrecipient")),
          rule(
              "complaint_desk_of_a_provider",
              t ->
                  LOCAL.matcher(t.local()).matches()
                      && t.mail().mediaType().equals("multipart/report")),
          rule("transport_report", t -> t.mail().reportType().equals("tlsrpt")));

  private static Rule rule(String name, java.util.function.Predicate<Traits> applies) {
    return new Rule(MailKind.REPORT, "report." + name, applies);
  }
}
