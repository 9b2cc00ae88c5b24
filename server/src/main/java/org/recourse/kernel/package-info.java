/**
 * The words every module speaks: money, currencies, ids, who acts, problems and page cursors.
 * Nothing here knows Spring, HTTP or SQL.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.recourse.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
