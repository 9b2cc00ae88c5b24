/**
 * Tells who wrote a message: a person, or a machine that must neither open a case nor be answered.
 * Pure rules, each with a name, so that a reader sees why a message was set aside.
 */
@NullMarked
package org.recourse.contact.mail.kind;

import org.jspecify.annotations.NullMarked;
