/** Who may call what: the table of all endpoints, and the proof over HTTP that it is true. */
@NullMarked
package org.recourse.access;

import org.jspecify.annotations.NullMarked;
