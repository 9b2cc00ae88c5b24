/** The card that says where to turn, readable by anybody. */
@NullMarked
package org.recourse.contact.card;

import org.jspecify.annotations.NullMarked;
