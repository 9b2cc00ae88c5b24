/**
 * The wallet in a real browser, found by roles and by the texts of the web app's own message files.
 * Screenshots go to {@code target/screenshots}; somebody should look at them.
 */
@NullMarked
package org.recourse.browser;

import org.jspecify.annotations.NullMarked;
