/** Surges, incidents and answers to many, over HTTP. */
@NullMarked
package org.recourse.complaint.surge.web;

import org.jspecify.annotations.NullMarked;
