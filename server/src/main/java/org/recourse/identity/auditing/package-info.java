/** Reading the audit, which is itself on record. */
@NullMarked
package org.recourse.identity.auditing;

import org.jspecify.annotations.NullMarked;
