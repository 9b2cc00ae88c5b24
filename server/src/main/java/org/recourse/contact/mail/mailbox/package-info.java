/** Reads the house's mailbox over IMAP: told at once where the server can, asked otherwise. */
@NullMarked
package org.recourse.contact.mail.mailbox;

import org.jspecify.annotations.NullMarked;
