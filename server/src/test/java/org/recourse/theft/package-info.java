/**
 * What a thief with the phone, the text messages and the mailbox can do after a freeze: nothing.
 */
@NullMarked
package org.recourse.theft;

import org.jspecify.annotations.NullMarked;
