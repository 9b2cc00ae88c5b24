/**
 * People and payments to look at, in the profile {@code demo} alone. Everything goes through the
 * faces real people's requests go through, so it also shows that they work.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "wallet", "contact"})
package org.recourse.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
