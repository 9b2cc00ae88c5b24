package org.recourse.access;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Permission;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.WithScope;
import org.recourse.kernel.Open;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Whom an endpoint lets in, read from its annotations by another hand than the server's, so that a
 * slip in one of the two shows.
 *
 * @param scope a token needs; null when no token will do
 * @param permission staff need; null when it is not for staff alone
 */
record Gate(boolean open, @Nullable Scope scope, @Nullable Permission permission) {

  static Gate of(HandlerMethod method) {
    StaffOnly staff = find(method, StaffOnly.class);
    WithScope scope = find(method, WithScope.class);
    return new Gate(
        find(method, Open.class) != null,
        scope == null ? null : scope.value(),
        staff == null ? null : staff.value());
  }

  private static <A extends Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
    A own = method.getMethodAnnotation(type);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
  }

  static boolean isStaff(Role role) {
    return role != Role.CUSTOMER && role != Role.MERCHANT;
  }

  boolean admits(Role role) {
    return open || permission == null || Permission.of(role).contains(permission);
  }
}
