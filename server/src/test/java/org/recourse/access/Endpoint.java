package org.recourse.access;

import java.util.Comparator;
import java.util.List;
import org.recourse.identity.Role;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One call of the API. */
record Endpoint(String method, String path, Gate gate) {
  static final String PREFIX = "/api/v1";

  /** All there are, by path. */
  static List<Endpoint> all(RequestMappingHandlerMapping handlers) {
    return handlers.getHandlerMethods().entrySet().stream()
        .<Endpoint>flatMap(handler ->
            handler.getKey().getPatternValues().stream()
                .filter(path -> path.startsWith(PREFIX + "/"))
                .<Endpoint>flatMap(path ->
                    handler.getKey().getMethodsCondition().getMethods().stream()
                        .map(method ->
                            new Endpoint(
                                method.name(),
                                path.substring(PREFIX.length()),
                                Gate.of(handler.getValue())))))
        .sorted(
            Comparator.comparing((Endpoint endpoint) -> endpoint.path())
                .thenComparing(Endpoint::method))
        .toList();
  }

  /** Whether somebody of this role is let in, in a session with a second factor. */
  boolean admits(Role role) {
    return gate.admits(role) && !(isForWalletKeepers() && Gate.isStaff(role));
  }

  /** The house's own people keep no wallet in it. */
  boolean isForWalletKeepers() {
    return toString().equals("POST /wallets");
  }

  boolean namesSomething() {
    return path.contains("{");
  }

  /** The path with this in the place of its ids. */
  String path(String id) {
    return path.replaceAll("\\{[a-z]+}", id);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
