package org.recourse.wallet.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.NewEvent;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What the journal is told of a payment: all a reader needs to tell the people concerned. */
final class PaymentEvents {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private PaymentEvents() {}

  private record Payload(
      String paymentId,
      String type,
      String state,
      long amount,
      String currency,
      Side payer,
      Side payee,
      @Nullable String note,
      @Nullable String declineCode,
      @Nullable String failureCode,
      Instant at) {}

  /** One side; {@code name} and {@code handle} are as the other side is shown them. */
  private record Side(
      @Nullable String personId,
      @Nullable String walletId,
      String name,
      String handle,
      @Nullable Long balanceAfter) {

    static Side of(Party party) {
      return new Side(
          party.person() == null ? null : party.person().toString(),
          party.wallet() == null ? null : party.wallet().toString(),
          party.name(),
          party.handle(),
          party.balanceAfterMinor());
    }
  }

  static NewEvent of(Payment payment) {
    Payload payload =
        new Payload(
            payment.id().toString(),
            payment.type().code(),
            payment.state().code(),
            payment.amount().minor(),
            payment.amount().currency().name(),
            Side.of(payment.payer()),
            Side.of(payment.payee()),
            payment.note(),
            payment.decline() == null ? null : payment.decline().code(),
            payment.failureCode(),
            payment.updatedAt());
    return new NewEvent(
        type(payment.state()),
        payload.paymentId(),
        people(payment),
        JSON.writeValueAsString(payload));
  }

  private static String type(PaymentState state) {
    return switch (state) {
      case PROCESSING -> "payment.requested";
      case SUCCEEDED -> "payment.succeeded";
      case DECLINED -> "payment.declined";
      case FAILED -> "payment.failed";
      case UNKNOWN -> "payment.unknown";
      case REVERSED -> "payment.reversed";
    };
  }

  /** A payee hears only of money that has come. */
  private static List<UUID> people(Payment payment) {
    boolean both =
        payment.state() == PaymentState.SUCCEEDED || payment.type() == PaymentType.TOP_UP;
    return Stream.of(payment.payer(), both ? payment.payee() : payment.payer())
        .map(Party::person)
        .distinct()
        .flatMap(Stream::ofNullable)
        .map(person -> person.value())
        .toList();
  }
}
