package org.recourse.identity.rates;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code recourse.rates}: requests a second, on each node.
 *
 * @param session of one session
 * @param token of one token
 * @param address of one address, of all that is signed out or has a bad token
 */
@ConfigurationProperties("recourse.rates")
public record RateSettings(
    @DefaultValue("50") int session,
    @DefaultValue("2000") int token,
    @DefaultValue("100") int address) {

  public RateSettings {
    if (session < 1 || token < 1 || address < 1) {
      throw new IllegalArgumentException(
          "Expected at least 1 under recourse.rates, but got "
              + session
              + ", "
              + token
              + " and "
              + address);
    }
  }
}
