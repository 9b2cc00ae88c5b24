package org.recourse.identity.web;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Permission;
import org.recourse.identity.Scope;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.WithScope;
import org.recourse.kernel.Open;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Whom a handler lets in, as its annotations say. */
sealed interface Door {

  /** Anybody, signed in or not. */
  record ToAnybody() implements Door {}

  /** A session, or a token with this scope. */
  record ToScope(Scope scope) implements Door {}

  /** Staff with this permission, in a session with a second factor. */
  record ToStaff(Permission permission) implements Door {}

  /** A session alone. */
  record ToSession() implements Door {}

  static Door of(HandlerMethod method) {
    if (find(method, Open.class) != null) {
      return new ToAnybody();
    }
    StaffOnly staff = find(method, StaffOnly.class);
    if (staff != null) {
      return new ToStaff(staff.value());
    }
    WithScope scope = find(method, WithScope.class);
    return scope == null ? new ToSession() : new ToScope(scope.value());
  }

  private static <A extends Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
    A own = method.getMethodAnnotation(type);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
  }
}
