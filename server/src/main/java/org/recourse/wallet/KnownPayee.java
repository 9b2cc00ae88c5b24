package org.recourse.wallet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a person has paid before.
 *
 * @param name masked, as it is now
 * @param handle masked, the one they were first paid by
 * @param trustedAt null while larger payments are confirmed like to anybody else
 */
public record KnownPayee(
    PayeeId id, String name, String handle, Instant firstPaidAt, @Nullable Instant trustedAt) {}
