package org.recourse.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Scope;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.WithScope;
import org.recourse.kernel.Open;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who may call a handler, decided at the handler itself: anybody where it is {@link Open}; a
 * session, or a token with the scope, where it is {@link WithScope}; staff in a session with a
 * second factor where it is {@link StaffOnly}; and a session alone where it says nothing.
 */
@Component
class CallRules implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getDispatcherType() == DispatcherType.REQUEST
        && find(method, Open.class) == null) {
      check(method);
    }
    return true;
  }

  private static void check(HandlerMethod method) {
    if (!(SecurityContextHolder.getContext().getAuthentication()
        instanceof CallerAuthentication(Caller caller))) {
      throw notSignedIn();
    }
    if (caller.kind() == AccessKind.SESSION) {
      StaffOnly staff = find(method, StaffOnly.class);
      if (staff != null) {
        checkStaff(caller, staff.value());
      }
      return;
    }
    WithScope scope = find(method, WithScope.class);
    if (scope == null) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a signed-in person, but got a token: no token may do this. Use the web app.");
    }
    if (!caller.has(scope.value())) {
      throw missing(scope.value());
    }
  }

  private static void checkStaff(Caller caller, Permission permission) {
    if (!caller.may(permission)) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a member of staff whose role allows this, but yours does not. "
              + "Ask a colleague who may.");
    }
    if (!caller.strong()) {
      throw Problem.of(
          ProblemCode.SECOND_FACTOR_REQUIRED,
          "Expected a session in which you showed a second factor, but in this one you did not. "
              + "Add an authenticator if you have none, and sign in with it.");
    }
  }

  private static <A extends Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
    A own = method.getMethodAnnotation(type);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
  }

  static Problem notSignedIn() {
    return Problem.of(
        ProblemCode.NOT_SIGNED_IN,
        "Expected a signed-in person or a bearer token, but got neither. Sign in and ask again.");
  }

  private static Problem missing(Scope scope) {
    return Problem.of(
            ProblemCode.NOT_ALLOWED,
            "Expected a token with the scope "
                + scope.code()
                + ", but this one has not got it. Issue one that has.")
        .with("scope", scope.code());
  }
}
