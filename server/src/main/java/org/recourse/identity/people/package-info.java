/** People and their handles, remembered on each node. */
@NullMarked
package org.recourse.identity.people;

import org.jspecify.annotations.NullMarked;
