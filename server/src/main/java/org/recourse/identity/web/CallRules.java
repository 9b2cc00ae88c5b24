package org.recourse.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Scope;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who may call a handler, decided at the handler itself: anybody where it is {@link
 * org.recourse.kernel.Open}; a session, or a token with the scope, where it is {@link
 * org.recourse.identity.WithScope}; staff in a session with a second factor where it is {@link
 * org.recourse.identity.StaffOnly}; and a session alone where it says nothing.
 */
@Component
class CallRules implements HandlerInterceptor {
  /** As many as there are handlers; reading annotations costs more than a payment has to spare. */
  private final Map<Method, Door> doors = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getDispatcherType() == DispatcherType.REQUEST) {
      Door door = doors.get(method.getMethod());
      check(door != null ? door : doors.computeIfAbsent(method.getMethod(), m -> Door.of(method)));
    }
    return true;
  }

  private static void check(Door door) {
    switch (door) {
      case Door.ToAnybody anybody -> {
        // Nothing is asked.
      }
      case Door.ToSession session -> checkSession(caller());
      case Door.ToScope(Scope scope) -> checkScope(caller(), scope);
      case Door.ToStaff(Permission permission) -> checkStaff(caller(), permission);
    }
  }

  private static Caller caller() {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof CallerAuthentication(Caller caller)) {
      return caller;
    }
    throw notSignedIn();
  }

  private static void checkSession(Caller caller) {
    if (caller.kind() != AccessKind.SESSION) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a signed-in person, but got a token: no token may do this. Use the web app.");
    }
  }

  private static void checkScope(Caller caller, Scope scope) {
    if (!caller.has(scope)) {
      throw Problem.of(
              ProblemCode.NOT_ALLOWED,
              "Expected a token with the scope "
                  + scope.code()
                  + ", but this one has not got it. Issue one that has.")
          .with("scope", scope.code());
    }
  }

  private static void checkStaff(Caller caller, Permission permission) {
    checkSession(caller);
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

  static Problem notSignedIn() {
    return Problem.of(
        ProblemCode.NOT_SIGNED_IN,
        "Expected a signed-in person or a bearer token, but got neither. Sign in and ask again.");
  }
}
