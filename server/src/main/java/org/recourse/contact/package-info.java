/**
 * The ways people reach the house and it reaches them: chat and e-mail, and the card that says
 * where to turn. What arrives becomes a message of a conversation and part of a case.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "audit",
      "journal",
      "files",
      "platform",
      "platform :: web",
      "identity",
      "delivery",
      "rulebook",
      "conversation",
      "complaint",
      "notice"
    })
package org.recourse.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
