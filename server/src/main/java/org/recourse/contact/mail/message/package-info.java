/**
 * Reads a message as it came, however broken: its headers, what it says, what hangs on it. Pure;
 * everything has a limit, and what lies beyond is left out and said to be.
 */
@NullMarked
package org.recourse.contact.mail.message;

import org.jspecify.annotations.NullMarked;
