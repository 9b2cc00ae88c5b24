/** Six-digit codes that prove a handle, and what they are asked for: sign-up and reset. */
@NullMarked
package org.recourse.identity.codes;

import org.jspecify.annotations.NullMarked;
