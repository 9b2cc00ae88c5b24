/** Whether the house is working, for anybody. */
@NullMarked
package org.recourse.contact.status;

import org.jspecify.annotations.NullMarked;
