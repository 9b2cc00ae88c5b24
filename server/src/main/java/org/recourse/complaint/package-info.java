/**
 * Cases: what somebody is unhappy with, who is at turn, by when, and how it ended. Every case is
 * the sum of its events.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "audit",
      "journal",
      "files",
      "platform",
      "identity",
      "rulebook",
      "conversation",
      "wallet"
    })
package org.recourse.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
