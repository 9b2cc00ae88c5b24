/** The inside of conversations. */
@NullMarked
package org.recourse.conversation.internal;

import org.jspecify.annotations.NullMarked;
