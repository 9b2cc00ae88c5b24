package org.recourse.ledger.internal;

import org.junit.jupiter.api.Test;

/**
 * The specification of what a command may ask beyond its accounts' own limits. Columns are those of
 * {@link DecisionsTest}, with the terms before the expected result.
 */
class TermsTest {

  @Test
  void holds_a_command_to_its_terms() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100  debits 20
            account 2 CNY
            account 3 CNY debits_within_credits  credits 50  debits 20  pending_debits 5
            """)
        .expect(
            """
            #id command   hold secs dr cr amount cur kind tag result
            1   post      -    -    1  2  31     CNY 1    1   debits<=50 exceeds_debits_max
            2   post      -    -    1  2  30     CNY 1    1   debits<=50 created
            3   post      -    -    1  2  1      CNY 1    1   debits<=50 exceeds_debits_max
            4   hold      -    -    1  2  1      CNY 1    1   debits<=50 exceeds_debits_max
            5   hold      -    -    1  2  10     CNY 1    1   debits<=60 created
            6   post      -    -    1  2  1      CNY 1    1   debits<=60 exceeds_debits_max
            7   void_hold 5    -    -  -  -      -   1    1   created
            8   post      -    -    1  2  10     CNY 1    1   debits<=60 created
            8   post      -    -    1  2  10     CNY 1    1   debits<=1 exists
            1   post      -    -    1  2  31     CNY 1    1   id_already_failed
            9   post      -    -    1  2  999    CNY 1    1   debits<=60 exceeds_debits_max
            10  post      -    -    1  2  41     CNY 1    1   exceeds_credits
            11  post      -    -    2  3  11     CNY 1    1   balance<=40 exceeds_balance_max
            12  hold      -    -    2  3  11     CNY 1    1   balance<=40 exceeds_balance_max
            13  post      -    -    2  3  10     CNY 1    1   balance<=40 created
            14  post      -    -    2  3  1      CNY 1    1   balance<=40 exceeds_balance_max
            15  post      -    -    1  3  41     CNY 1    1   debits<=60 exceeds_debits_max
            16  post      -    -    1  3  41     CNY 1    1   balance<=40 exceeds_credits
            17  post      -    -    1  3  40     CNY 1    1   balance<=40 exceeds_balance_max
            """);
  }

  @Test
  void tells_by_how_much_terms_were_missed() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100
            account 2 CNY
            """)
        .expectShortBy("1 post - - 1 2 30 CNY 1 1 debits<=18 exceeds_debits_max", 12)
        .expectShortBy("2 post - - 2 1 30 CNY 1 1 balance<=110 exceeds_balance_max", 20);
  }
}
