/**
 * Uploads: bounded, recognised by their own bytes, kept sealed in pieces, and handed out so that no
 * browser runs what is in them. Who may see a file is decided by the module that keeps its id.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package org.recourse.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
