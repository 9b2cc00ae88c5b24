package org.recourse.wallet.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about payments.
 *
 * @param attachRows whether a transfer's rows ride in the ledger's commit; the other way is slower
 *     and comes to the same end
 * @param lookupsPerHour how often one person may look payees up
 * @param bankWait how long a request waits for the bank before it answers that the payment is being
 *     processed
 */
@ConfigurationProperties("recourse.wallet")
public record WalletSettings(
    @DefaultValue("true") boolean attachRows,
    @DefaultValue("30") int lookupsPerHour,
    @DefaultValue("100") int lookupsPerDay,
    @DefaultValue("5s") Duration bankWait) {}
