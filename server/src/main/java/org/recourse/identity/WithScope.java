package org.recourse.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a handler to tokens with this scope; sessions may call it as well. A handler without this
 * and without {@link org.recourse.kernel.Open} is for sessions alone, so forgetting it closes the
 * door.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithScope {
  Scope value();
}
