package org.recourse.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.identity.PasswordHash;

class HashingTest {
  private final Hashing hashing = new Hashing(4);

  @Test
  void matches_the_password_and_no_other() {
    PasswordHash hash = hashing.hash("turnip lantern orbit");

    assertThat(matches("turnip lantern orbit", hash)).isTrue();
    assertThat(matches("turnip lantern orbi", hash)).isFalse();
    assertThat(matches("Turnip lantern orbit", hash)).isFalse();
    assertThat(matches("", hash)).isFalse();
  }

  @Test
  void tells_apart_what_differs_after_the_72_bytes_bcrypt_reads() {
    PasswordHash hash = hashing.hash("密".repeat(127) + "a");

    assertThat(matches("密".repeat(127) + "a", hash)).isTrue();
    assertThat(matches("密".repeat(127) + "b", hash)).isFalse();
  }

  @Test
  void tells_apart_what_differs_after_a_zero_character() {
    PasswordHash hash = hashing.hash("turnip\u0000lantern");

    assertThat(matches("turnip\u0000lantern", hash)).isTrue();
    assertThat(matches("turnip\u0000orbit", hash)).isFalse();
    assertThat(matches("turnip", hash)).isFalse();
  }

  @Test
  void takes_a_letter_for_the_same_however_the_keyboard_composed_it() {
    assertThat(matches("cafe\u0301 au lait", hashing.hash("caf\u00e9 au lait"))).isTrue();
  }

  @Test
  void matches_nobody_where_there_is_no_hash() {
    assertThat(hashing.matches("nobody's password", Optional.empty())).isFalse();
  }

  @Test
  void salts_every_hash_and_shows_none() {
    PasswordHash one = hashing.hash("turnip lantern orbit");
    PasswordHash two = hashing.hash("turnip lantern orbit");

    assertThat(one).isNotEqualTo(two);
    assertThat(one.toString()).doesNotContain("$");
  }

  @Test
  void knows_a_hash_made_more_cheaply_than_now() {
    PasswordHash cheap = hashing.hash("turnip lantern orbit");

    assertThat(hashing.isOutdated(cheap)).isFalse();
    assertThat(new Hashing(5).isOutdated(cheap)).isTrue();
    assertThat(new Hashing(5).matches("turnip lantern orbit", Optional.of(cheap))).isTrue();
  }

  @Test
  void refuses_a_hash_of_an_unknown_method() {
    assertThat(matches("turnip", new PasswordHash("{plain}turnip"))).isFalse();
  }

  private boolean matches(String password, PasswordHash hash) {
    return hashing.matches(password, Optional.of(hash));
  }
}
