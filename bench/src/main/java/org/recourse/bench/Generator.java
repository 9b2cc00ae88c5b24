package org.recourse.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * The load generator, a process of its own: pays as many people at once as it has connections, each
 * waiting for its answer. Says {@code ready}, begins when it gets a line, and writes down what was
 * answered and what was not.
 *
 * <p>Arguments: port, file of payers, connections, file of requests or a number of seconds, prefix
 * of the keys, file for what was answered, file for what was not.
 */
final class Generator {
  private Generator() {}

  public static void main(String[] args) throws IOException {
    List<Payer> payers = Payer.load(Path.of(args[1]));
    Iterator<PaymentRequest> requests =
        args[3].matches("[0-9]+")
            ? new RandomPayments(payers.size(), args[4], Integer.parseInt(args[3]))
            : Files.readAllLines(Path.of(args[3])).stream().map(PaymentRequest::parse).iterator();
    try (var answered = Files.newBufferedWriter(Path.of(args[5]), StandardCharsets.US_ASCII);
        var unanswered = Files.newBufferedWriter(Path.of(args[6]), StandardCharsets.US_ASCII)) {
      Load load = new Load(payers, requests, new LoadRecord(answered, unanswered));
      load.connect(Integer.parseInt(args[0]), Integer.parseInt(args[2]));
      System.out.println("ready");
      int go = System.in.read();
      if (go < 0) {
        return;
      }
      long cpu = cpuNanos();
      LoadRecord record = load.run();
      record.print();
      Report.print("cpu_s", "%.2f".formatted((cpuNanos() - cpu) / 1e9));
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
