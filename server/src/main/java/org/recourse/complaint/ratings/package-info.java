/** How satisfied customers are, and what is done about what they say of agents. */
@NullMarked
package org.recourse.complaint.ratings;

import org.jspecify.annotations.NullMarked;
