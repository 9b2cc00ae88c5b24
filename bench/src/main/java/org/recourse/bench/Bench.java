package org.recourse.bench;

/** Runs one benchmark: {@code ledger}, {@code http}, {@code desk} or {@code chat}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    try {
      run(args);
    } catch (BenchFailed e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static void run(String[] args) throws Exception {
    String name = args.length == 0 ? "" : args[0];
    Options options = Options.parse(args, 1);
    switch (name) {
      case "ledger" -> LedgerBench.run(options);
      case "http" -> HttpBench.run(options);
      case "desk" -> DeskBench.run(options);
      case "chat" -> ChatBench.run(options);
      default ->
          throw new BenchFailed("Expected ledger, http, desk or chat, but got '" + name + "'.");
    }
  }
}
