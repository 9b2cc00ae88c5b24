package org.recourse.wallet.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy as it is stored.
 *
 * @param body as JSON
 * @param approval by which two people made it so; null for what the program came with
 */
public record PolicyVersion(
    UUID id, PolicyName name, Instant validFrom, String body, @Nullable String approval) {}
