package org.recourse.tour;

import java.util.List;

/** Something that must hold in the books; {@code breaches} counts where it does not. */
record BookRule(String says, String breaches) {
  static final List<BookRule> ALL =
      List.of(
          new BookRule(
              "currencies whose debits and credits differ",
              """
              SELECT count(*) FROM (
                SELECT currency FROM ledger.account GROUP BY currency
                HAVING sum(debits_posted) <> sum(credits_posted)) AS c
              """),
          new BookRule(
              "accounts that differ from the sum of their transfers",
              """
              SELECT count(*) FROM ledger.account AS a
              WHERE (a.debits_posted, a.credits_posted) <> (
                SELECT coalesce(sum(t.amount_minor) FILTER (WHERE t.debit_account = a.id), 0),
                       coalesce(sum(t.amount_minor) FILTER (WHERE t.credit_account = a.id), 0)
                FROM ledger.transfer AS t
                WHERE t.code = 0 AND t.debit_entry_no IS NOT NULL
                  AND a.id IN (t.debit_account, t.credit_account))
              """),
          new BookRule(
              "accounts whose entries are not numbered 1, 2, 3 …",
              """
              SELECT count(*) FROM ledger.account AS a
              WHERE (a.entries, a.entries) <> (
                SELECT count(*), coalesce(max(e.no), 0) FROM (
                  SELECT debit_entry_no AS no FROM ledger.transfer WHERE debit_account = a.id
                    AND debit_entry_no IS NOT NULL
                  UNION
                  SELECT credit_entry_no FROM ledger.transfer WHERE credit_account = a.id
                    AND credit_entry_no IS NOT NULL) AS e)
              """),
          new BookRule(
              "wallets that spent more than they had",
              """
              SELECT count(*) FROM wallet.wallet AS w
              JOIN ledger.account AS a ON a.id = w.account_id
              WHERE a.debits_posted + a.debits_pending > a.credits_posted
              """),
          new BookRule(
              "payments that succeeded without exactly their transfer",
              """
              SELECT count(*) FROM wallet.payment AS p
              WHERE p.state = 'succeeded' AND 1 <> (
                SELECT count(*) FROM ledger.transfer AS t
                WHERE t.id = p.id AND t.code = 0 AND t.debit_entry_no IS NOT NULL
                  AND t.amount_minor = p.amount_minor AND t.currency = p.currency)
              """),
          new BookRule(
              "transfers without a payment that succeeded",
              """
              SELECT count(*) FROM ledger.transfer AS t
              WHERE t.code = 0 AND t.debit_entry_no IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM wallet.payment AS p WHERE p.id = t.id AND p.state = 'succeeded')
              """),
          new BookRule(
              "payments that succeeded and were not told exactly once",
              """
              SELECT abs(count(DISTINCT subject)
                         - (SELECT count(*) FROM wallet.payment WHERE state = 'succeeded'))
                + count(*) - count(DISTINCT subject)
              FROM journal.event WHERE type = 'payment.succeeded'
              """),
          new BookRule(
              "gaps in the journal",
              """
              SELECT coalesce(max(position), 0) - count(*) FROM journal.event
              """));
}
