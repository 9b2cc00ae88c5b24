package org.recourse.identity.factors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An authenticator app that counts. */
public record Authenticator(
    FactorId id, String name, Instant confirmedAt, @Nullable Instant lastUsedAt) {}
