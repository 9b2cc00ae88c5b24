package org.recourse.platform;

/** Why the process will not start, and what to do about it; printed without a stack trace. */
public final class StartRefused extends RuntimeException {
  private final String remedy;

  public StartRefused(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
