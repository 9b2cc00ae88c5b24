/**
 * Tells people what happened to their money and their account: each person's inbox, and a message
 * outside the house for every debit. It learns everything from the journal and decides nothing.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kernel", "journal", "audit", "identity", "delivery", "platform"})
package org.recourse.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
