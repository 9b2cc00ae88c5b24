/** What nodes remember, and how they learn that it is no longer so. */
@NullMarked
package org.recourse.identity.changes;

import org.jspecify.annotations.NullMarked;
