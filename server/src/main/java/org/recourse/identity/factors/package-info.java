/** Second factors: authenticator apps (RFC 6238) and recovery codes. */
@NullMarked
package org.recourse.identity.factors;

import org.jspecify.annotations.NullMarked;
