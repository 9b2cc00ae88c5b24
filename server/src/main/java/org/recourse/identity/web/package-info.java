/** The HTTP of identity: who is let in, and what about people, sessions and tokens can be asked. */
@NullMarked
package org.recourse.identity.web;

import org.jspecify.annotations.NullMarked;
