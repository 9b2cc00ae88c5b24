package org.recourse.identity.codes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who have not proved their handle yet. */
@Component
class WaitingSignUps {
  private final JdbcClient jdbc;

  WaitingSignUps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID challenge, NewSignUp signUp, PasswordHash hash) {
    jdbc.sql(
            """
            INSERT INTO identity.sign_up (id, name, country, password_hash)
            VALUES (:id, :name, :country, :hash)
            """)
        .param("id", challenge)
        .param("name", signUp.name())
        .param("country", signUp.country())
        .param("hash", hash.text())
        .update();
  }

  /** Takes one out of the table, as the person to enrol. */
  NewPerson take(Challenge challenge) {
    return jdbc.sql(
            """
            DELETE FROM identity.sign_up WHERE id = :id
            RETURNING name, country, password_hash
            """)
        .param("id", challenge.id())
        .query((row, n) ->
            new NewPerson(
                PersonId.next(),
                row.getString("name"),
                List.of(challenge.handle()),
                challenge.language(),
                row.getString("country"),
                Set.of(Role.CUSTOMER),
                new PasswordHash(row.getString("password_hash"))))
        .single();
  }
}
