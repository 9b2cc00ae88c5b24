package org.recourse.notice;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of preferences. Most people have no row and never will. */
@Component
class Preferences {
  private final JdbcClient jdbc;
  private final Clock clock;

  Preferences(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(PersonId person, Preference preference) {}

  /** Those of the people who chose; one query for a batch of alerts. */
  Map<PersonId, Preference> of(Collection<PersonId> people) {
    return jdbc
        .sql(
            """
            SELECT person, debit_email, debit_sms, debit_from, credit_email, credit_sms
            FROM notice.preference WHERE person = ANY (:people)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(Preferences::row)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::person, Row::preference));
  }

  Optional<Preference> of(PersonId person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  void set(PersonId person, Preference preference) {
    jdbc.sql(
            """
            INSERT INTO notice.preference
              (person, debit_email, debit_sms, debit_from, credit_email, credit_sms, changed_at)
            VALUES (:person, :debit_email, :debit_sms, :from, :credit_email, :credit_sms, :now)
            ON CONFLICT (person) DO UPDATE SET
              debit_email = excluded.debit_email, debit_sms = excluded.debit_sms,
              debit_from = excluded.debit_from, credit_email = excluded.credit_email,
              credit_sms = excluded.credit_sms, changed_at = excluded.changed_at
            """)
        .param("person", person.value())
        .param("debit_email", preference.debits().email())
        .param("debit_sms", preference.debits().sms())
        .param("from", preference.debitFrom())
        .param("credit_email", preference.credits().email())
        .param("credit_sms", preference.credits().sms())
        .param("now", sql(clock.instant()))
        .update();
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        new PersonId(row.getObject("person", UUID.class)),
        new Preference(
            new Preference.Channels(row.getBoolean("debit_email"), row.getBoolean("debit_sms")),
            row.getInt("debit_from"),
            new Preference.Channels(row.getBoolean("credit_email"), row.getBoolean("credit_sms"))));
  }
}
