/**
 * Plays the whole story against a fresh instance, from outside: over HTTP as people's browsers and
 * programs do, with real mails, and with SQL to check the books. It knows nothing of the server's
 * code. Each feature brings a {@link org.recourse.tour.Chapter} of its own.
 */
@NullMarked
package org.recourse.tour;

import org.jspecify.annotations.NullMarked;
