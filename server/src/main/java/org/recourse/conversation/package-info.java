/**
 * Threads and messages between people and the house, whatever the channel, and for each contact how
 * sure we are whom we talk to. Nothing about an account leaves for a contact who is not sure.
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
      "delivery"
    })
package org.recourse.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
