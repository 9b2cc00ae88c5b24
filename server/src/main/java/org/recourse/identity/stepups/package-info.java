/** What is dangerous is confirmed first, with more than a session. */
@NullMarked
package org.recourse.identity.stepups;

import org.jspecify.annotations.NullMarked;
