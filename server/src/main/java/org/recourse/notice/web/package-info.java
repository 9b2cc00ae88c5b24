/** The inbox over HTTP. */
@NullMarked
package org.recourse.notice.web;

import org.jspecify.annotations.NullMarked;
