/** Looking at a customer: begun with a reason, limited in time and number, and on record. */
@NullMarked
package org.recourse.identity.looks;

import org.jspecify.annotations.NullMarked;
