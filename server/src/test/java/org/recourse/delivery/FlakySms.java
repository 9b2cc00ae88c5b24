package org.recourse.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Fails so many times, then works. */
final class FlakySms implements SmsProvider {
  final List<String> references = new CopyOnWriteArrayList<>();
  private final int failures;

  FlakySms(int failures) {
    this.failures = failures;
  }

  @Override
  public void send(MessageId reference, String phone, String text) {
    references.add(reference.toString());
    if (references.size() <= failures) {
      throw new IllegalStateException("no signal\nat all");
    }
  }
}
