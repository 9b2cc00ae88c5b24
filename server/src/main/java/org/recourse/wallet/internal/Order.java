package org.recourse.wallet.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;

/**
 * Who asks for a payment, and the names it is known by.
 *
 * @param caller with what they ask; null when it was confirmed elsewhere
 */
record Order(PersonId person, @Nullable Caller caller, UUID idempotency, UUID fingerprint) {}
