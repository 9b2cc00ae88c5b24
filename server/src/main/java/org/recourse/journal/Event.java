package org.recourse.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened, at its final place in the journal.
 *
 * @param position counts from 1 without a gap; the only cursor readers use
 * @param at when it was written, by the database's clock; positions order events, times do not
 */
public record Event(
    long position,
    Instant at,
    String type,
    String subject,
    List<UUID> people,
    String payloadJson) {}
