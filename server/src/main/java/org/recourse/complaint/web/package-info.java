/** HTTP of cases, for customers and for the desk. */
@NullMarked
package org.recourse.complaint.web;

import org.jspecify.annotations.NullMarked;
