package org.recourse.ledger.internal;

import org.junit.jupiter.api.Test;

/** What a frozen and a closed account refuse; columns as in {@link DecisionsTest}. */
class BlockedAccountsTest {

  @Test
  void blocks_new_movements_but_never_the_posting_of_a_hold() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits debits_blocked  credits 90  pending_debits 10
            account 2 CNY credits_blocked  pending_credits 10
            account 3 CNY  pending_credits 10
            account 4 CNY debits_blocked credits_blocked  credits 10  pending_debits 10
            hold 1 1 2 10
            hold 9 4 3 10
            """)
        .expect(
            """
            #id command   hold secs dr cr amount cur kind tag result
            2   post      -    -    1  3  1      CNY 1    1   debits_blocked
            3   hold      -    -    1  3  1      CNY 1    1   debits_blocked
            4   post      -    -    3  1  1      CNY 1    1   created
            5   post      -    -    3  2  1      CNY 1    1   credits_blocked
            6   hold      -    -    3  2  1      CNY 1    1   credits_blocked
            7   post_hold 1    -    -  -  -      -   1    1   created
            8   post      -    -    4  3  1      CNY 1    1   debit_account_closed
            10  hold      -    -    4  2  1      CNY 1    1   debit_account_closed
            11  post      -    -    3  4  1      CNY 1    1   credits_blocked
            12  post_hold 9    -    -  -  -      -   1    1   created
            """);
  }
}
