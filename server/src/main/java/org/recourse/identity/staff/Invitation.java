package org.recourse.identity.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;

/**
 * An invitation that can still be taken up.
 *
 * @param email whose it is; null for the first operator, who gives their own
 * @param invitedBy null for the first operator
 */
record Invitation(UUID id, @Nullable String email, Role role, @Nullable PersonId invitedBy) {}
