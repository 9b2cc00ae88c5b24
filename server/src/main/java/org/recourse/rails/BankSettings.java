package org.recourse.rails;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank is reached.
 *
 * @param url its address; without one and without a simulator there is no bank
 * @param connectTimeout until a connection stands; nothing has been sent before that
 * @param answerTimeout until the answer is complete; then the outcome is unknown
 * @param cutOff how long after an order the bank may still take it up
 * @param callsMax calls under way at once; more are turned away unsent
 */
@ConfigurationProperties("recourse.rails.bank")
record BankSettings(
    @Nullable URI url,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("8s") Duration answerTimeout,
    @DefaultValue("60s") Duration cutOff,
    @DefaultValue("64") int callsMax) {

  BankSettings {
    if (cutOff.compareTo(connectTimeout.plus(answerTimeout)) <= 0) {
      throw new IllegalArgumentException(
          "Expected recourse.rails.bank.cut-off to be longer than both timeouts, but it is "
              + cutOff);
    }
  }
}
