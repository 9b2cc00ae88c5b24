package org.recourse.identity.devices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;

/**
 * A browser somebody has signed in with.
 *
 * @param name as its owner calls it; null when they gave it none
 * @param lastSeenAt the last use of a session on it, to about a minute
 * @param remembered whether it may skip the second step of signing in
 * @param sessions how many are open on it
 */
public record Device(
    DeviceId id,
    PersonId person,
    Software software,
    @Nullable String name,
    Instant firstSeenAt,
    Instant lastSeenAt,
    Instant knownSince,
    boolean remembered,
    int sessions) {}
