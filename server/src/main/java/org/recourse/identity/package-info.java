/**
 * Who somebody is and what they may do: customers, merchants' people and staff, their handles and
 * passwords, sign-up and reset by code, sessions and tokens, the limits on attempts, and what staff
 * do about people. Answers never tell whether an account exists.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "audit",
      "journal",
      "delivery",
      "files",
      "platform",
      "platform :: web"
    })
package org.recourse.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
