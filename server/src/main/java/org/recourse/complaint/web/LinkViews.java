package org.recourse.complaint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.LinkRows;
import org.recourse.complaint.web.DeskCaseView.LinkView;
import org.recourse.complaint.web.DeskCaseView.PaymentFacts;
import org.recourse.complaint.web.DeskCaseView.Step;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.springframework.stereotype.Component;

/** What a case is about, with what is known of it. */
@Component
class LinkViews {
  private final LinkRows links;
  private final CaseRows cases;
  private final Payments payments;

  LinkViews(LinkRows links, CaseRows cases, Payments payments) {
    this.links = links;
    this.cases = cases;
    this.payments = payments;
  }

  List<LinkView> of(CaseId id) {
    return links.of(id).stream().map(this::view).toList();
  }

  private LinkView view(CaseLink link) {
    return switch (link.kind()) {
      case PAYMENT -> payment(link);
      case CASE ->
          new LinkView(
              link.kind().code(),
              link.targetText(),
              cases
                  .find(new CaseId(link.target()))
                  .map(row -> row.number().toString())
                  .orElse(null),
              null);
      case WALLET -> new LinkView(link.kind().code(), link.targetText(), null, null);
    };
  }

  private LinkView payment(CaseLink link) {
    Payment payment = payments.find(new PaymentId(link.target())).orElse(null);
    return new LinkView(
        link.kind().code(),
        link.targetText(),
        payment == null ? null : payment.amount().toString(),
        payment == null ? null : facts(payment));
  }

  private PaymentFacts facts(Payment payment) {
    PersonId side =
        payment.payer().person() == null ? payment.payee().person() : payment.payer().person();
    return new PaymentFacts(
        payment.type().code(),
        payment.state().code(),
        payment.amount().minor(),
        payment.amount().currency().name(),
        payment.payer().name(),
        payment.payee().name(),
        payment.note(),
        payment.decline() == null ? null : payment.decline().code(),
        payment.failureCode(),
        payment.createdAt(),
        payment.updatedAt(),
        steps(payment, side));
  }

  private List<Step> steps(Payment payment, @Nullable PersonId side) {
    return side == null
        ? List.of()
        : payments.timeline(side, payment).stream()
            .map(step -> new Step(step.step(), step.at(), step.detail()))
            .toList();
  }
}
