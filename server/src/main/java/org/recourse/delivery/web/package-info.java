/** The outbox on a page, for demonstrations. */
@NullMarked
package org.recourse.delivery.web;

import org.jspecify.annotations.NullMarked;
