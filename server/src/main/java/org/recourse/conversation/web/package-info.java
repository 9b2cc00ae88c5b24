/** HTTP of conversations. */
@NullMarked
package org.recourse.conversation.web;

import org.jspecify.annotations.NullMarked;
