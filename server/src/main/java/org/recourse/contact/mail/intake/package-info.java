/** From a raw mail to a message of a case: kept first, then read, matched and taken in. */
@NullMarked
package org.recourse.contact.mail.intake;

import org.jspecify.annotations.NullMarked;
