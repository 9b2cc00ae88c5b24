/** Who the demo people are, over HTTP. */
@NullMarked
package org.recourse.demo.web;

import org.jspecify.annotations.NullMarked;
