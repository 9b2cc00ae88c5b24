package org.recourse.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A message on its way out.
 *
 * @param attempts how often sending was begun, this time included
 */
record Outgoing(
    MessageId id,
    Channel channel,
    String recipient,
    String subject,
    String text,
    String purpose,
    @Nullable Letterhead letterhead,
    int attempts) {}
