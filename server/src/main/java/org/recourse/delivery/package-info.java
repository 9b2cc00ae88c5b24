/**
 * Outgoing e-mail and text messages: written with the change they tell of, sent afterwards by a
 * worker with retries, each under one Message-ID of our own so that a repeated one can be
 * recognised.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "journal", "platform"})
package org.recourse.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
