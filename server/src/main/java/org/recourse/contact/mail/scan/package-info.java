/** Looks for viruses in what hangs on mails, where a scanner is connected. */
@NullMarked
package org.recourse.contact.mail.scan;

import org.jspecify.annotations.NullMarked;
