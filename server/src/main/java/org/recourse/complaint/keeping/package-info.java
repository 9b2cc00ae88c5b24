/**
 * The whole correspondence of a case for whoever wants to keep it: as one document to read, and its
 * originals. Only what was said between the house and the customer, never what colleagues noted.
 */
@NullMarked
package org.recourse.complaint.keeping;

import org.jspecify.annotations.NullMarked;
