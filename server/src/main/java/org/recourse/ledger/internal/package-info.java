/**
 * How the ledger works: pure decisions over one batch in memory, and the lane that reads, writes
 * and commits that batch. Start reading at {@link org.recourse.ledger.internal.Lane}.
 */
@NullMarked
package org.recourse.ledger.internal;

import org.jspecify.annotations.NullMarked;
