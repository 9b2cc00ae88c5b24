/** How cases are kept: what may happen to them, what follows, and their tables. */
@NullMarked
package org.recourse.complaint.casework;

import org.jspecify.annotations.NullMarked;
