package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path folder;

  @Test
  void is_held_by_one_at_a_time() throws Exception {
    try (Home home = Home.hold(folder, false)) {
      assertThatThrownBy(() -> Home.hold(folder, false))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("another Recourse is running on it");
    }

    Home.hold(folder, false).close();
  }

  @Test
  void keeps_a_secret_that_only_its_owner_reads() throws Exception {
    try (Home home = Home.hold(folder, false)) {
      Path secret = home.secret("a.secret");

      assertThat(Files.readString(secret)).hasSize(48);
      assertThat(Files.readString(home.secret("a.secret"))).isEqualTo(Files.readString(secret));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void starts_fresh_where_it_was_at_home_before() throws Exception {
    try (Home home = Home.hold(folder, false)) {
      Files.createDirectories(home.resolve("pg18/base"));
      home.secret("a.secret");
    }

    try (Home home = Home.hold(folder, true)) {
      assertThat(home.resolve("pg18")).doesNotExist();
      assertThat(home.resolve("a.secret")).doesNotExist();
    }
  }

  @Test
  void never_moves_into_a_folder_with_other_files() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");

    assertThatThrownBy(() -> Home.hold(folder, true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("holds other files");
    assertThat(letter).exists();
  }

  @Test
  void a_second_fresh_start_does_not_touch_a_running_home() throws Exception {
    try (Home home = Home.hold(folder, false)) {
      Path secret = home.secret("a.secret");

      assertThatThrownBy(() -> Home.hold(folder, true)).isInstanceOf(StartRefused.class);
      assertThat(secret).exists();
    }
  }
}
