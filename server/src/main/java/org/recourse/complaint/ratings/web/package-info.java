/** Ratings and feedback over HTTP. */
@NullMarked
package org.recourse.complaint.ratings.web;

import org.jspecify.annotations.NullMarked;
