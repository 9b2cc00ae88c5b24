/** Who works for the house: the first operator, invitations, and roles, by two people. */
@NullMarked
package org.recourse.identity.staff;

import org.jspecify.annotations.NullMarked;
