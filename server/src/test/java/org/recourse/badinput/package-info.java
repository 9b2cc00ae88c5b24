/**
 * Sends every endpoint what no well-behaved caller would, and expects a problem with a known code
 * each time. An endpoint that is not covered fails the test.
 */
@NullMarked
package org.recourse.badinput;

import org.jspecify.annotations.NullMarked;
