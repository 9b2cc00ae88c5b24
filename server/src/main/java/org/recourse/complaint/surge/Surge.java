package org.recourse.complaint.surge;

import java.time.Instant;
import org.recourse.complaint.ProblemType;

/**
 * More cases of one problem than there should be.
 *
 * @param since when it began, to the hour
 * @param cases that came since then, are open and belong to no incident yet
 * @param lastHour how many came in the last hour
 * @param usualPerHour how many come in an hour otherwise
 */
public record Surge(
    ProblemType problemType, Instant since, int cases, int lastHour, double usualPerHour) {}
