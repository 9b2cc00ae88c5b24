package org.recourse.bank;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Starts the bank and prints one line when it is ready. Ends with the process that asked for it.
 */
public final class BankSimulator {
  private BankSimulator() {}

  public static void main(String... args) throws IOException, SQLException {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + Options.usage);
      System.exit(64);
      return;
    }
    options.parentPid().ifPresent(BankSimulator::endWith);
    Files.createDirectories(options.home());
    try {
      var bank = new Bank(new Debits(options.home()), Clock.systemUTC());
      var http = new BankHttp(bank, options.port());
      System.out.println("Bank simulator is ready at http://127.0.0.1:" + http.port());
    } catch (BindException e) {
      System.err.println(
          "Expected port " + options.port() + " to be free, but it is taken. Choose another.");
      System.exit(69);
    }
  }

  /** A server killed without warning must not leave its bank behind. */
  private static void endWith(long parentPid) {
    Thread.ofVirtual()
        .start(() -> {
          ProcessHandle.of(parentPid).ifPresent(parent -> parent.onExit().join());
          Runtime.getRuntime().halt(0);
        });
  }
}
