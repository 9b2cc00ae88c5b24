package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);
  private static final String OLD = Vault.newKey();
  private static final String NEW = Vault.newKey().replaceFirst("1:", "2:");

  @Test
  void what_is_sealed_opens_in_its_place_and_reads_nothing_like_the_secret() {
    Vault vault = Vault.of(OLD);
    byte[] sealed = vault.seal("here", SECRET);
    assertThat(vault.open("here", sealed)).isEqualTo(SECRET);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(vault.seal("here", SECRET)).isNotEqualTo(sealed);
  }

  @Test
  void it_does_not_open_in_another_place_nor_when_a_bit_is_changed() {
    Vault vault = Vault.of(OLD);
    byte[] sealed = vault.seal("here", SECRET);
    assertThatThrownBy(() -> vault.open("there", sealed)).hasMessageContaining("there");
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> vault.open("here", sealed)).hasMessageContaining("here");
  }

  @Test
  void a_new_key_seals_and_the_old_one_still_opens() {
    byte[] old = Vault.of(OLD).seal("here", SECRET);
    Vault both = Vault.of(NEW + ", " + OLD);
    assertThat(both.open("here", old)).isEqualTo(SECRET);
    assertThat(Vault.of(NEW).open("here", both.seal("here", SECRET))).isEqualTo(SECRET);
    assertThatThrownBy(() -> Vault.of(NEW).open("here", old)).hasMessageContaining("key 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1:", "1:AAAA", "0:" + KEY, "128:" + KEY, "x:" + KEY, "1:*"})
  void keys_that_read_otherwise_refuse_the_start_without_being_shown(String keys) {
    assertThatThrownBy(() -> Vault.of(keys))
        .isInstanceOf(StartRefused.class)
        .hasMessageNotContaining(KEY);
  }

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
}
