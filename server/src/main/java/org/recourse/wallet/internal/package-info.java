/** How the wallet works inside: its tables, its decisions and its way through ledger and bank. */
@NullMarked
package org.recourse.wallet.internal;

import org.jspecify.annotations.NullMarked;
