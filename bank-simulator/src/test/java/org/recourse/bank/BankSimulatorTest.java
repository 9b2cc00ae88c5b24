package org.recourse.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BankSimulatorTest {
  @TempDir Path home;

  @Test
  void says_when_it_is_ready_and_ends_with_its_parent() throws Exception {
    Process parent = new ProcessBuilder("sleep", "600").start();
    Process bank = start("--home", home.toString(), "--parent-pid", "" + parent.pid());
    try (BufferedReader output = bank.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).matches("Bank simulator is ready at http://127.0.0.1:\\d+");

      parent.destroyForcibly();

      assertThat(bank.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      bank.destroyForcibly();
      parent.destroyForcibly();
    }
  }

  @Test
  void refuses_options_it_does_not_know() {
    assertThatThrownBy(() -> Options.parse("--prot", "1")).hasMessageContaining("--prot");
    assertThatThrownBy(() -> Options.parse("--port")).hasMessageContaining("value");
    assertThatThrownBy(() -> Options.parse("--port", "70000")).hasMessageContaining("65535");
  }

  private static Process start(String... options) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path").replace(":", File.pathSeparator);
    List<String> command = new ArrayList<>(List.of(java, "-cp", classPath));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", BankSimulator.class.getName()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
