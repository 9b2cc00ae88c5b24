/** Signing in: the password, and for who has a second factor the step after it. */
@NullMarked
package org.recourse.identity.signins;

import org.jspecify.annotations.NullMarked;
