package org.recourse.identity.devices;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A device, as {@code dev_…}. */
public record DeviceId(UUID value) {
  private static final String PREFIX = "dev";

  public static DeviceId next() {
    return new DeviceId(Ids.next());
  }

  public static DeviceId parse(String text) {
    return new DeviceId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
