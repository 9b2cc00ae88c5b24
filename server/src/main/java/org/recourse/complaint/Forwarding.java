package org.recourse.complaint;

import java.time.Instant;

/**
 * An authority or association passed a complaint on to us.
 *
 * @param by whose: the id of a body of a pack, {@code cn.pboc}, or a name of one that none has
 * @param reference under which it wants to hear of it
 * @param receivedAt when we got it, from which the law counts
 */
public record Forwarding(String by, String reference, Instant receivedAt) {
  public static final int BY_MAX = 200;
  public static final int REFERENCE_MAX = 100;
}
