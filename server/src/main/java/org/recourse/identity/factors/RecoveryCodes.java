package org.recourse.identity.factors;

import static org.recourse.platform.SqlTimes.sql;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes to keep on paper, each good once; a new set ends the old one. */
@Component
class RecoveryCodes {
  static final int COUNT = 10;

  /** Without letters and digits that look like others: 16 of them are 79 bits. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;

  RecoveryCodes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Makes a new set in the place of any other; only the owner ever sees it, now. */
  List<String> renew(PersonId person) {
    List<String> codes = Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
    forget(person);
    jdbc.sql(
            """
            INSERT INTO identity.recovery_code (person, hash, created_at)
            SELECT :person, sha256(convert_to(code, 'UTF8')), :now FROM unnest(:codes) AS c (code)
            """)
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .param("codes", codes.stream().map(RecoveryCodes::plain).toArray(String[]::new))
        .update();
    return codes;
  }

  void forget(PersonId person) {
    jdbc.sql("DELETE FROM identity.recovery_code WHERE person = :person")
        .param("person", person.value())
        .update();
  }

  int left(PersonId person) {
    return left(person, clock.instant());
  }

  int left(PersonId person, Instant madeBy) {
    return jdbc.sql(
            """
            SELECT count(*) FROM identity.recovery_code
            WHERE person = :person AND used_at IS NULL AND created_at <= :made_by
            """)
        .param("person", person.value())
        .param("made_by", sql(madeBy))
        .query(Integer.class)
        .single();
  }

  /** Uses a code up; false when it is none of this person's, or was used. */
  boolean use(PersonId person, String typed) {
    return use(person, typed, clock.instant());
  }

  /** The same, for a code of a set made no later than this. */
  boolean use(PersonId person, String typed, Instant madeBy) {
    return jdbc.sql(
                """
                UPDATE identity.recovery_code SET used_at = :now
                WHERE person = :person AND hash = sha256(:code) AND used_at IS NULL
                  AND created_at <= :made
                """)
            .param("made", sql(madeBy))
            .param("now", sql(clock.instant()))
            .param("person", person.value())
            .param("code", plain(typed).getBytes(StandardCharsets.UTF_8))
            .update()
        == 1;
  }

  private static String code() {
    return String.join(
        "-", IntStream.range(0, GROUPS).mapToObj(i -> letters()).toArray(String[]::new));
  }

  private static String letters() {
    return RANDOM
        .ints(GROUP_LENGTH, 0, ALPHABET.length())
        .mapToObj(ALPHABET::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  /** However it was typed. */
  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
