/** House rules that no compiler knows, checked on every file of the repository. */
@NullMarked
package org.recourse.tidy;

import org.jspecify.annotations.NullMarked;
