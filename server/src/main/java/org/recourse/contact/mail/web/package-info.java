/** The staff's calls about mails as they came. */
@NullMarked
package org.recourse.contact.mail.web;

import org.jspecify.annotations.NullMarked;
