package org.recourse.complaint.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ClockMove;

/**
 * Something that moved clocks. The first of a case is {@link ClockMove.Changed}: what it came as.
 *
 * @param terms with {@link ClockMove.Changed} alone
 */
record Happening(Instant at, ClockMove move, @Nullable Terms terms) {}
