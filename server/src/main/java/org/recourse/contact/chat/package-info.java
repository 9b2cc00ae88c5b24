/**
 * Live talks between customers and agents. Each is part of a case from its first line on, so that
 * nothing said is lost when a socket, a browser or a node is.
 */
@NullMarked
package org.recourse.contact.chat;

import org.jspecify.annotations.NullMarked;
