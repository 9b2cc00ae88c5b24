/**
 * The rules a house answers to, as dated data: packs of statutory rules with their evidence,
 * business calendars, and the arithmetic of deadlines. It knows no case; it answers when something
 * is due and who says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package org.recourse.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
