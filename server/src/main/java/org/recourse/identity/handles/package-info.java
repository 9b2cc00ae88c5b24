/** A person's own phone number and e-mail address: adding a second, and being found by them. */
@NullMarked
package org.recourse.identity.handles;

import org.jspecify.annotations.NullMarked;
