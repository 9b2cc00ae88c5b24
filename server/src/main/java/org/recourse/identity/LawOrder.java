package org.recourse.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who ordered a freeze by law, and under what.
 *
 * @param authority the court or office
 * @param reference its number for the order
 * @param reasonSuppressed whether the person concerned must not learn why: then they see neither
 *     authority nor reference
 * @param until when it ends by itself; null when only another order ends it
 */
public record LawOrder(
    String authority, String reference, boolean reasonSuppressed, @Nullable Instant until) {}
