/**
 * Reviews: a person shows documents to get a higher tier or to end a freeze, and staff decide. To
 * decline takes one of them, to grant takes two.
 */
@NullMarked
package org.recourse.identity.reviews;

import org.jspecify.annotations.NullMarked;
