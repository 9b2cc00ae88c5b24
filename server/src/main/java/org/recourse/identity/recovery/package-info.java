/** Getting a lost account back: slowly, in the open, and never by less than protected it. */
@NullMarked
package org.recourse.identity.recovery;

import org.jspecify.annotations.NullMarked;
