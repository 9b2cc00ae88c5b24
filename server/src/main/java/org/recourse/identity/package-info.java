/**
 * Who somebody is and what they may do: customers, merchants' people and staff, their handles and
 * passwords, sign-up and reset by code, sessions and tokens, and the limits on attempts. Answers
 * never tell whether an account exists.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kernel", "audit", "journal", "delivery", "platform", "platform :: web"})
package org.recourse.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
