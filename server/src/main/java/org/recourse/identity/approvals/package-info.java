/** What needs two people: proposed by one, decided by another, done once. */
@NullMarked
package org.recourse.identity.approvals;

import org.jspecify.annotations.NullMarked;
