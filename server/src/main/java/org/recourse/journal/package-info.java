/**
 * The ordered log of what happened. Events are written in the transaction of the change they tell
 * of; one leader gives them dense positions in an order no reader can see change; readers follow by
 * a durable cursor, each at its own pace and at least once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.recourse.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
