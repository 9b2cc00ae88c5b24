/** The wallet over HTTP. */
@NullMarked
package org.recourse.wallet.web;

import org.jspecify.annotations.NullMarked;
