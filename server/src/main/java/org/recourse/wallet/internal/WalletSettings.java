package org.recourse.wallet.internal;

import java.time.Duration;
import java.util.Map;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about payments.
 *
 * @param transactionMaxMinor the most one transaction may move, by currency, in minor units; where
 *     none is given it is {@link #TRANSACTION_MAX_MINOR}
 * @param attachRows whether a transfer's rows ride in the ledger's commit; the other way is slower
 *     and comes to the same end
 * @param lookupsPerHour how often one person may look payees up
 * @param bankWait how long a request waits for the bank before it answers that the payment is being
 *     processed
 */
@ConfigurationProperties("recourse.wallet")
public record WalletSettings(
    @DefaultValue Map<CurrencyCode, Long> transactionMaxMinor,
    @DefaultValue("true") boolean attachRows,
    @DefaultValue("30") int lookupsPerHour,
    @DefaultValue("100") int lookupsPerDay,
    @DefaultValue("5s") Duration bankWait) {
  private static final long TRANSACTION_MAX_MINOR = 5_000_000;

  public WalletSettings {
    transactionMaxMinor = Map.copyOf(transactionMaxMinor);
  }

  Money transactionMax(CurrencyCode currency) {
    return new Money(transactionMaxMinor.getOrDefault(currency, TRANSACTION_MAX_MINOR), currency);
  }
}
