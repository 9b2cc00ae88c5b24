/**
 * E-mail: mails that come in are kept as they came, read, matched and handed to their case; answers
 * go out under ids and addresses of our own, by which the next mail is matched.
 */
@NullMarked
package org.recourse.contact.mail;

import org.jspecify.annotations.NullMarked;
