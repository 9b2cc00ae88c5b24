/**
 * Parts what somebody wrote from what their program put under it: the mail they answer, their
 * signature. Pure, and linear in the length of the text.
 */
@NullMarked
package org.recourse.contact.mail.folding;

import org.jspecify.annotations.NullMarked;
