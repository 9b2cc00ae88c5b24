package org.recourse.wallet;

import org.recourse.identity.PersonId;

/**
 * A bank account its owner may top up from.
 *
 * @param maskedNumber {@code ****6789}
 */
public record FundingSource(
    FundingSourceId id, PersonId person, String bankName, String maskedNumber, String holder) {}
