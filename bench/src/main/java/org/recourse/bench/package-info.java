/**
 * The benchmarks. Each measures Recourse and a yardstick in turn, in one run on one PostgreSQL, and
 * prints one {@code name=value} per line; progress goes to the error stream. At the end the books
 * are checked, for a fast ledger that loses money measures nothing.
 */
@NullMarked
package org.recourse.bench;

import org.jspecify.annotations.NullMarked;
