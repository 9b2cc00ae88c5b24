/** Choosing, hashing, checking, changing and resetting passwords. */
@NullMarked
package org.recourse.identity.passwords;

import org.jspecify.annotations.NullMarked;
