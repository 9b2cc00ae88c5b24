/** Asks customers, after a case is resolved, what they think of how it was handled. */
@NullMarked
package org.recourse.contact.ratings;

import org.jspecify.annotations.NullMarked;
