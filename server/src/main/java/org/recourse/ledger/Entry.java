package org.recourse.ledger;

import java.time.Instant;
import org.recourse.kernel.Money;

/**
 * One posted movement of one account.
 *
 * @param no 1 for the account's first movement, without gaps; orders statements
 * @param amount above zero for a credit, below for a debit
 * @param posted the account's posted credits less its posted debits after this movement
 * @param other the account on the other side
 */
public record Entry(
    AccountId account,
    long no,
    TransferId transfer,
    Money amount,
    Money posted,
    AccountId other,
    int kind,
    long tag,
    Instant at) {}
