/** Answers on their way out, as letters that find their place with whoever reads them. */
@NullMarked
package org.recourse.contact.mail.outgoing;

import org.jspecify.annotations.NullMarked;
