/** Calendars, policies, packs, escalations and the wall, over HTTP. */
@NullMarked
package org.recourse.complaint.clocks.web;

import org.jspecify.annotations.NullMarked;
