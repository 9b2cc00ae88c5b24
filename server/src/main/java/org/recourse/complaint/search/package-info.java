/** Finds cases by what they say. */
@NullMarked
package org.recourse.complaint.search;

import org.jspecify.annotations.NullMarked;
