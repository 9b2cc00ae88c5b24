/**
 * A bank to practise against: it runs as a process of its own, keeps its own books in SQLite, and
 * can be told by an account's last digits to be slow, silent, forgetful or closed. Nothing here is
 * shared with the server but HTTP, so that a lost answer is really lost.
 */
@NullMarked
package org.recourse.bank;

import org.jspecify.annotations.NullMarked;
