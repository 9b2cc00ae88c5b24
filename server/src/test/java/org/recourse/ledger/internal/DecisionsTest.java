package org.recourse.ledger.internal;

import org.junit.jupiter.api.Test;

/**
 * The specification: one line per transfer, in the order the checks run. A line sees what the lines
 * above it did. Columns: id (a trailing + links it to the next line), command, hold, timeout in
 * seconds, debit, credit, amount, currency, kind, tag, and the expected result.
 */
class DecisionsTest {

  @Test
  void refuses_a_transfer_for_the_first_reason_that_applies() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100
            account 2 CNY
            account 3 EUR
            account 4 CNY debits_blocked
            account 5 CNY credits_blocked
            account 6 CNY debits 9223372036854775800
            account 7 CNY credits 9223372036854775800
            account 8 CNY credits_within_debits  debits 100
            account 10 CNY debits_blocked credits_blocked
            """)
        .expect(
            """
            #id command   hold secs dr cr amount cur kind tag result
            1   post      -    -    1  1  0      USD 1    1   amount_must_be_positive
            2   post      -    -    1  1  -1     USD 1    1   amount_must_be_positive
            3   post      -    -    9  9  1      USD 1    1   accounts_must_be_different
            4   post      -    -    99 98 1      USD 1    1   debit_account_not_found
            5   post      -    -    5  98 1      USD 1    1   credit_account_not_found
            6   post      -    -    4  3  1      USD 1    1   accounts_must_share_a_currency
            7   post      -    -    4  5  1      USD 1    1   currency_must_be_the_accounts
            8   post      -    -    10 5  1      CNY 1    1   debit_account_closed
            9   post      -    -    4  5  1      CNY 1    1   debits_blocked
            10  post      -    -    6  5  101    CNY 1    1   credits_blocked
            11  post      -    -    6  7  101    CNY 1    1   overflows_debits
            12  post      -    -    1  7  101    CNY 1    1   overflows_credits
            13  post      -    -    1  8  101    CNY 1    1   exceeds_credits
            14  post      -    -    2  8  101    CNY 1    1   exceeds_debits
            15  post      -    -    1  8  100    CNY 1    1   created
            16  post      -    -    1  2  1      CNY 1    1   exceeds_credits
            17  post      -    -    2  1  1      CNY 1    1   created
            18  post      -    -    1  2  1      CNY 1    1   created
            """);
  }

  @Test
  void answers_a_repeated_id_by_its_first_difference() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100
            account 2 CNY
            account 3 CNY
            """)
        .expect(
            """
            #id command   hold secs dr cr amount cur kind tag result
            1   hold      -    60   1  2  10     CNY 1    1   created
            1   post      -    -    3  3  11     EUR 2    2   exists_with_different_type
            1   post_hold 9    -    -  -  11     EUR 2    2   exists_with_different_type
            1   hold      -    61   3  3  11     EUR 2    2   exists_with_different_timeout
            1   hold      -    -    3  3  11     EUR 2    2   exists_with_different_timeout
            1   hold      -    60   3  3  11     EUR 2    2   exists_with_different_debit_account
            1   hold      -    60   1  3  11     EUR 2    2   exists_with_different_credit_account
            1   hold      -    60   1  2  11     EUR 2    2   exists_with_different_amount
            1   hold      -    60   1  2  10     EUR 2    2   exists_with_different_currency
            1   hold      -    60   1  2  10     CNY 2    2   exists_with_different_kind
            1   hold      -    60   1  2  10     CNY 1    2   exists_with_different_tag
            1   hold      -    60   1  2  10     CNY 1    1   exists
            2   post_hold 1    -    -  -  4      CNY 1    1   created
            2   post_hold 9    -    -  -  5      EUR 2    2   exists_with_different_hold
            2   post_hold 1    -    -  -  -      -   2    2   exists_with_different_amount
            2   post_hold 1    -    -  -  4      EUR 2    2   exists_with_different_currency
            2   post_hold 1    -    -  -  4      CNY 2    2   exists_with_different_kind
            2   post_hold 1    -    -  -  4      CNY 1    1   exists
            3   hold      -    -    1  2  5      CNY 1    1   created
            4   post_hold 3    -    -  -  -      -   1    1   created
            4   post_hold 3    -    -  -  -      -   1    1   exists
            4   post_hold 3    -    -  -  5      CNY 1    1   exists
            5   post      -    -    1  2  92     CNY 1    1   exceeds_credits
            5   post      -    -    1  2  9      CNY 1    1   exists_with_different_amount
            5   post      -    -    1  2  92     CNY 1    1   id_already_failed
            6   post      -    -    3  1  50     CNY 1    1   created
            5   post      -    -    1  2  92     CNY 1    1   id_already_failed
            """);
  }

  @Test
  void ends_a_hold_once() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100
            account 2 CNY
            """)
        .expect(
            """
            #id command   hold secs dr cr amount cur kind tag result
            1   hold      -    -    1  2  60     CNY 1    1   created
            2   hold      -    -    1  2  41     CNY 1    1   exceeds_credits
            3   post      -    -    1  2  41     CNY 1    1   exceeds_credits
            4   hold      -    10   1  2  40     CNY 1    1   created
            5   post_hold 99   -    -  -  0      EUR 1    1   amount_must_be_positive
            6   post_hold 99   -    -  -  99     EUR 1    1   hold_not_found
            7   post_hold 2    -    -  -  -      -   1    1   hold_not_found
            8   void_hold 99   -    -  -  -      -   1    1   hold_not_found
            9   post_hold 1    -    -  -  99     EUR 1    1   currency_must_be_the_holds
            10  post_hold 1    -    -  -  61     CNY 1    1   exceeds_hold_amount
            11  post_hold 1    -    -  -  20     CNY 1    1   created
            12  post_hold 1    -    -  -  61     CNY 1    1   exceeds_hold_amount
            13  post_hold 1    -    -  -  20     CNY 1    1   hold_already_posted
            14  void_hold 1    -    -  -  -      -   1    1   hold_already_posted
            15  post      -    -    1  2  40     CNY 1    1   created
            16  post      -    -    1  2  1      CNY 1    1   exceeds_credits
            17  void_hold 4    -    -  -  -      -   1    1   created
            18  post_hold 4    -    -  -  -      -   1    1   hold_already_voided
            19  void_hold 4    -    -  -  -      -   1    1   hold_already_voided
            20  hold      -    10   1  2  40     CNY 1    1   created
            after 9
            21  post_hold 20   -    -  -  -      -   1    1   created
            22  post      -    -    2  1  40     CNY 1    1   created
            23  hold      -    10   1  2  40     CNY 1    1   created
            after 10
            24  post_hold 23   -    -  -  -      -   1    1   hold_expired
            25  void_hold 23   -    -  -  -      -   1    1   hold_expired
            """);
  }

  @Test
  void settles_a_chain_whole_or_not_at_all() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100
            account 2 CNY
            account 3 CNY
            """)
        .expect(
            """
            #id command   hold secs dr cr amount cur kind tag result
            1+  post      -    -    1  2  60     CNY 1    1   linked_event_failed
            2+  post      -    -    1  3  60     CNY 1    1   exceeds_credits
            3   post      -    -    2  3  1      CNY 1    1   linked_event_failed
            4+  post      -    -    1  2  60     CNY 1    1   created
            5+  hold      -    -    1  3  40     CNY 1    1   created
            6   post_hold 5    -    -  -  30     CNY 1    1   created
            7   post      -    -    1  2  11     CNY 1    1   exceeds_credits
            4+  post      -    -    1  2  60     CNY 1    1   exists
            5+  hold      -    -    1  3  40     CNY 1    1   exists
            6   post_hold 5    -    -  -  30     CNY 1    1   exists
            1+  post      -    -    1  2  60     CNY 1    1   id_already_failed
            2+  post      -    -    1  3  60     CNY 1    1   id_already_failed
            3   post      -    -    2  3  1      CNY 1    1   id_already_failed
            3   post      -    -    2  3  1      CNY 1    1   id_already_failed
            8+  post      -    -    1  2  1      CNY 1    1   linked_event_failed
            4   post      -    -    1  2  60     CNY 1    1   exists
            8   post      -    -    1  2  1      CNY 1    1   id_already_failed
            9+  post      -    -    1  2  10     CNY 1    1   linked_event_failed
            10  void_hold 5    -    -  -  -      -   1    1   hold_already_posted
            11  post      -    -    1  2  10     CNY 1    1   created
            """);
  }

  @Test
  void says_by_how_much_a_limit_was_missed() {
    DecisionTable.with(
            """
            account 1 CNY debits_within_credits  credits 100
            account 2 CNY
            account 3 CNY credits_within_debits  debits 7
            """)
        .expectShortBy("1 post - - 1 2 130 CNY 1 1 exceeds_credits", 30)
        .expectShortBy("2 hold - - 2 3 10 CNY 1 1 exceeds_debits", 3);
  }
}
