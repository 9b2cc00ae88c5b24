/** Freezing: one tap stops money going out, and only who proves to be the owner lifts it. */
@NullMarked
package org.recourse.identity.freezes;

import org.jspecify.annotations.NullMarked;
