package org.recourse.complaint.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policies.
 *
 * @param author who of the staff made it; null for what the program came with
 * @param approval of two people, where it touches the law
 */
public record PolicyVersion(
    int version,
    PolicyDocument document,
    Instant since,
    @Nullable String author,
    @Nullable String approval,
    @Nullable String reason) {}
