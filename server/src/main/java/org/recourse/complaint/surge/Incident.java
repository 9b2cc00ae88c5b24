package org.recourse.complaint.surge;

import java.time.Instant;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.ProblemType;

/**
 * One cause of many cases.
 *
 * @param id of the case that stands for all of them
 * @param since which cases it takes in: those of its problem opened from then on
 * @param gathering whether it still takes in those that come; one put together by hand never does
 * @param cases how many there are, that one among them
 * @param open how many of those are still to be answered or settled
 */
public record Incident(
    CaseId id,
    CaseNumber number,
    String subject,
    ProblemType problemType,
    Instant since,
    boolean gathering,
    int cases,
    int open) {}
