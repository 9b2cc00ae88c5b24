/** The sockets of chats: who sits behind each, and what each is told. */
@NullMarked
package org.recourse.contact.chat.live;

import org.jspecify.annotations.NullMarked;
