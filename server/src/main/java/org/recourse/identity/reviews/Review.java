package org.recourse.identity.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.identity.Tier;

/**
 * What a person asked for with documents.
 *
 * @param tier the one asked for, where it is about a tier
 * @param words what the person adds; null where they add nothing
 * @param cause why it was declined
 */
public record Review(
    ReviewId id,
    PersonId person,
    ReviewKind kind,
    @Nullable Tier tier,
    Document document,
    @Nullable String words,
    ReviewState state,
    @Nullable Cause cause,
    Instant submittedAt,
    @Nullable Instant decidedAt) {}
