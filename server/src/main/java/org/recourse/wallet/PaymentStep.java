package org.recourse.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a payment.
 *
 * @param step {@code requested}, {@code checked}, {@code declined}, {@code bank_asked}, {@code
 *     bank_answered}, {@code posted} or {@code received}
 * @param detail a code or a short text, such as what the bank answered
 */
public record PaymentStep(String step, Instant at, @Nullable String detail) {}
