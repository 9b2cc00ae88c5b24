/** The browsers people sign in with: known again, announced when new, signed out, forgotten. */
@NullMarked
package org.recourse.identity.devices;

import org.jspecify.annotations.NullMarked;
