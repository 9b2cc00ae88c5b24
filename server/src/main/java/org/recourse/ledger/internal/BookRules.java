package org.recourse.ledger.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of double entry as queries that find nothing; each row found is a violation. */
public final class BookRules {
  public static final Map<String, String> ALL = new LinkedHashMap<>();

  private BookRules() {}

  private static void rule(String sentence, String query) {
    ALL.put(sentence, query);
  }

  static {
    rule(
        "Debits equal credits in each currency",
        """
        SELECT currency || ': ' || sum(debits_posted) || ' posted debits, ' || sum(credits_posted)
            || ' posted credits, ' || sum(debits_pending) || ' pending debits, '
            || sum(credits_pending) || ' pending credits'
        FROM ledger.account GROUP BY currency
        HAVING sum(debits_posted) <> sum(credits_posted)
            OR sum(debits_pending) <> sum(credits_pending)
        """);
    rule(
        "Posted counters and entries of an account are the sum of its transfers",
        """
        SELECT format('account %s: %s debits, %s credits, %s entries; its transfers say %s, %s, %s',
            id, debits_posted, credits_posted, entries, debits, credits, movements)
        FROM (
            SELECT a.id, a.debits_posted, a.credits_posted, a.entries,
                coalesce(t.debits, 0) AS debits, coalesce(t.credits, 0) AS credits,
                coalesce(t.movements, 0) AS movements
            FROM ledger.account a FULL JOIN (
                SELECT account, sum(debit) AS debits, sum(credit) AS credits, count(*) AS movements
                FROM (
                    SELECT debit_account AS account, amount_minor AS debit, 0 AS credit
                    FROM ledger.transfer WHERE code = 0 AND type IN (1, 3)
                    UNION ALL
                    SELECT credit_account, 0, amount_minor
                    FROM ledger.transfer WHERE code = 0 AND type IN (1, 3)) side
                GROUP BY account) t ON t.account = a.id) counted
        WHERE id IS NULL OR debits_posted <> debits OR credits_posted <> credits
            OR entries <> movements
        """);
    rule(
        "Pending counters of an account are the sum of its pending holds",
        """
        SELECT format('account %s: %s pending debits, %s pending credits; its holds say %s, %s',
            id, debits_pending, credits_pending, debits, credits)
        FROM (
            SELECT a.id, a.debits_pending, a.credits_pending,
                coalesce(h.debits, 0) AS debits, coalesce(h.credits, 0) AS credits
            FROM ledger.account a FULL JOIN (
                SELECT account, sum(debit) AS debits, sum(credit) AS credits
                FROM (
                    SELECT debit_account AS account, amount_minor AS debit, 0 AS credit
                    FROM ledger.hold WHERE state = 1
                    UNION ALL
                    SELECT credit_account, 0, amount_minor FROM ledger.hold WHERE state = 1) side
                GROUP BY account) h ON h.account = a.id) counted
        WHERE id IS NULL OR debits_pending <> debits OR credits_pending <> credits
        """);
    rule(
        "Entries of an account have no gaps, and each balance follows from the one before",
        """
        SELECT format('account %s, entry %s: %s after %s and a movement of %s, at %s after %s',
            account, no, posted, coalesce(before, 0), movement, at, at_before)
        FROM (
            SELECT account, no, posted, movement, at,
                row_number() OVER entries AS expected_no,
                lag(posted) OVER entries AS before, lag(at) OVER entries AS at_before
            FROM (
                SELECT debit_account AS account, debit_entry_no AS no, -amount_minor AS movement,
                    debit_posted_minor AS posted, at
                FROM ledger.transfer WHERE debit_entry_no IS NOT NULL
                UNION ALL
                SELECT credit_account, credit_entry_no, amount_minor, credit_posted_minor, at
                FROM ledger.transfer WHERE credit_entry_no IS NOT NULL) entry
            WINDOW entries AS (PARTITION BY account ORDER BY no)) chained
        WHERE no <> expected_no OR posted <> coalesce(before, 0) + movement OR at < at_before
        """);
    rule(
        "A transfer is in the currency of both its accounts",
        """
        SELECT format('transfer %s: %s between %s and %s', t.id, t.currency, d.currency, c.currency)
        FROM ledger.transfer t
        LEFT JOIN ledger.account d ON d.id = t.debit_account
        LEFT JOIN ledger.account c ON c.id = t.credit_account
        WHERE t.code = 0
            AND (t.currency IS DISTINCT FROM d.currency OR t.currency IS DISTINCT FROM c.currency)
        """);
    rule(
        "A hold is what its transfer asked for",
        """
        SELECT format('hold %s', coalesce(h.id, t.id))
        FROM ledger.hold h
        FULL JOIN (
            SELECT id, debit_account, credit_account, amount_minor, currency, at, timeout_seconds
            FROM ledger.transfer WHERE code = 0 AND type = 2) t ON t.id = h.id
        WHERE h.id IS NULL OR t.id IS NULL OR h.debit_account <> t.debit_account
            OR h.credit_account <> t.credit_account OR h.amount_minor <> t.amount_minor
            OR h.currency <> t.currency
            OR h.expires_at IS DISTINCT FROM t.at + t.timeout_seconds * interval '1 second'
        """);
    rule(
        "A hold ends as the transfer that ended it says, and once",
        """
        SELECT format('hold %s: state %s, ended by %s', coalesce(h.id, t.hold), h.state, h.ended_by)
        FROM (
            SELECT id, state, ended_by, posted_minor
            FROM ledger.hold WHERE ended_by IS NOT NULL) h
        FULL JOIN (
            SELECT id, hold, type, amount_minor
            FROM ledger.transfer WHERE code = 0 AND type IN (3, 4)) t ON t.id = h.ended_by
        WHERE h.id IS NULL OR t.id IS NULL OR h.id <> t.hold
            OR h.state <> CASE t.type WHEN 3 THEN 2 ELSE 3 END
            OR h.posted_minor <> CASE t.type WHEN 3 THEN t.amount_minor ELSE 0 END
        """);
    rule(
        "Limits hold",
        """
        SELECT format('account %s', id) FROM ledger.account
        WHERE (debits_within_credits AND debits_pending + debits_posted > credits_posted)
            OR (credits_within_debits AND credits_pending + credits_posted > debits_posted)
            OR least(debits_pending, debits_posted, credits_pending, credits_posted) < 0
        """);
  }
}
