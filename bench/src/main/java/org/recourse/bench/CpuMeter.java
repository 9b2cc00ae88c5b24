package org.recourse.bench;

import java.io.IOException;

/** Processor time from one moment on, told as microseconds for each operation. */
final class CpuMeter {
  private final Cpu cpu;
  private final double database;
  private final double own;

  private CpuMeter(Cpu cpu, double database, double own) {
    this.cpu = cpu;
    this.database = database;
    this.own = own;
  }

  static CpuMeter start(Cpu cpu) throws IOException {
    return new CpuMeter(cpu, cpu.databaseSeconds(), Cpu.ownSeconds());
  }

  void report(Report report, String name, double operations) throws IOException {
    report.add(name + "_database_cpu_us", (cpu.databaseSeconds() - database) * 1e6 / operations);
    report.add(name + "_client_cpu_us", (Cpu.ownSeconds() - own) * 1e6 / operations);
  }
}
