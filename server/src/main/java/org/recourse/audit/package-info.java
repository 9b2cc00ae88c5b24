/** The append-only record of who did, and who read, what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package org.recourse.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
