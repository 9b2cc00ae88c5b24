/**
 * Wallets and the payments between them: opening, topping up, sending, looking up and listing. The
 * only writer to the ledger and the rails. A payment is recorded whatever becomes of it; asking
 * again with the same key never pays again.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kernel", "audit", "journal", "platform", "identity", "ledger", "rails"})
package org.recourse.wallet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
