package org.recourse.rails;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recourse.rails.BankHttp.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks the bank's HTTP, and tells apart what was surely not sent from what may have been. */
final class HttpBank implements Bank {
  private static final Logger LOG = LoggerFactory.getLogger(HttpBank.class);
  private static final String MAINTENANCE = "maintenance";

  private final BankHttp http;
  private final Duration cutOff;
  private final Semaphore calls;

  HttpBank(Supplier<URI> address, BankSettings settings) {
    http = new BankHttp(address, settings.connectTimeout(), settings.answerTimeout());
    cutOff = settings.cutOff();
    calls = new Semaphore(settings.callsMax());
  }

  private record AccountCheck(String accountNumber, String holder) {}

  private record Debit(String reference, String accountNumber, long amount, String currency) {}

  @Override
  public AccountAnswer check(String accountNumber, String holder) {
    return bounded(
        new AccountAnswer.Unavailable(),
        () ->
            switch (http.post("/v1/account-checks", new AccountCheck(accountNumber, holder))) {
              case Call.Answered(int status, BankHttp.Body body) when status == 200 ->
                  "ok".equals(body.status())
                      ? new AccountAnswer.Known(body.bankName())
                      : new AccountAnswer.Refused(body.status());
              case Call other -> logged(other, _ -> new AccountAnswer.Unavailable());
            });
  }

  @Override
  public DebitAnswer debit(DebitOrder order) {
    Debit debit =
        new Debit(
            order.reference(),
            order.accountNumber(),
            order.amount().minor(),
            order.amount().currency().name());
    return bounded(
        new DebitAnswer.Failed(DebitAnswer.Failed.UNAVAILABLE),
        () ->
            switch (http.post("/v1/debits", debit)) {
              case Call.NotSent notSent ->
                  logged(notSent, _ -> new DebitAnswer.Failed(DebitAnswer.Failed.UNAVAILABLE));
              // Its own word that it took nothing; a bare 503 could be anybody's on the way.
              case Call.Answered(int status, BankHttp.Body body)
                  when status == 503 && MAINTENANCE.equals(body.code()) ->
                  new DebitAnswer.Failed(MAINTENANCE);
              case Call.Answered(int status, BankHttp.Body body) when status == 200 -> said(body);
              case Call other -> logged(other, DebitAnswer.Unknown::new);
            });
  }

  @Override
  public DebitAnswer find(String reference) {
    return bounded(
        new DebitAnswer.Unknown("too many calls under way"),
        () ->
            switch (http.get("/v1/debits/" + reference)) {
              case Call.Answered(int status, BankHttp.Body body)
                  when status == 404 && "not_found".equals(body.code()) ->
                  new DebitAnswer.NotKnown();
              case Call.Answered(int status, BankHttp.Body body) when status == 200 -> said(body);
              case Call other -> logged(other, DebitAnswer.Unknown::new);
            });
  }

  @Override
  public Duration cutOff() {
    return cutOff;
  }

  private static DebitAnswer said(BankHttp.Body body) {
    return switch (body.status()) {
      case "succeeded" -> new DebitAnswer.Succeeded();
      case "failed" -> new DebitAnswer.Failed(body.reason());
      case "pending" -> new DebitAnswer.Pending();
      default -> new DebitAnswer.Unknown("status " + body.status());
    };
  }

  private <T> T bounded(T turnedAway, Supplier<T> call) {
    if (!calls.tryAcquire()) {
      return turnedAway;
    }
    try {
      return call.get();
    } finally {
      calls.release();
    }
  }

  private static <T> T logged(Call call, Function<String, T> answer) {
    String detail = call.detail();
    LOG.warn("Expected an answer of the bank, but: {}", detail);
    return answer.apply(detail);
  }
}
