/** Sessions and tokens: opened, verified from memory, ended everywhere within a second. */
@NullMarked
package org.recourse.identity.access;

import org.jspecify.annotations.NullMarked;
