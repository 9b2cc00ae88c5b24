/**
 * What the process stands on: the home folder, the database (embedded or the operator's own), its
 * migrations, and the conventions of HTTP that all modules share.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.recourse.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
