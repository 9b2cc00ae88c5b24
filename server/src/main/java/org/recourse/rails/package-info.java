/**
 * The ways money enters and leaves: a port for banks, and the adapter that speaks to one over HTTP.
 * A bank may answer late, twice or never; what is not known is said to be unknown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.recourse.rails;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
