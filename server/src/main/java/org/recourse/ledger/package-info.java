/**
 * Immutable double-entry transfers, holds and balances. Commands go in as chains and come back as
 * outcomes; one lane per node commits them in groups, so that one write to the disk serves hundreds
 * of transfers. What the ledger refused it remembers: a command sent twice has one answer for ever.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.recourse.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
