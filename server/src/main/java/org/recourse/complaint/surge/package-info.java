/**
 * Many complaints with one cause: noticing them, keeping them together under the case that stands
 * for all, and answering each of them at one stroke.
 */
@NullMarked
package org.recourse.complaint.surge;

import org.jspecify.annotations.NullMarked;
