/** A mail server for the demo, so that complaining by e-mail needs nothing but a mail program. */
@NullMarked
package org.recourse.demo.mail;

import org.jspecify.annotations.NullMarked;
