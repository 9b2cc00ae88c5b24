package org.recourse.wallet;

/**
 * What a wallet holds, in minor units of its currency.
 *
 * @param available what can be spent now: posted less pending out
 * @param posted what is booked
 * @param pendingIn on its way in: top-ups the bank has not answered yet, and holds in its favour
 * @param pendingOut reserved by holds
 */
public record Balance(long available, long posted, long pendingIn, long pendingOut) {}
