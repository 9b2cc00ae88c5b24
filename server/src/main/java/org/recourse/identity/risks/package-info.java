/** Risks seen at somebody's account, and the advice about their devices that is shown then. */
@NullMarked
package org.recourse.identity.risks;

import org.jspecify.annotations.NullMarked;
