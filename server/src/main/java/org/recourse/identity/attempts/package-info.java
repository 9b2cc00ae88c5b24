/** Limits on how often somebody may try, the same on every node. */
@NullMarked
package org.recourse.identity.attempts;

import org.jspecify.annotations.NullMarked;
