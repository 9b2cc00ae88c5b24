/**
 * Clocks: when something is due on a case, by which policy and which law, who is told before and
 * who after. What a clock shows is always the sum of what happened.
 */
@NullMarked
package org.recourse.complaint.clocks;

import org.jspecify.annotations.NullMarked;
