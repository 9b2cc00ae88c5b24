package org.recourse.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One endpoint, as the API's own description has it.
 *
 * @param path with its variables: {@code /api/v1/payments/{id}}
 * @param query the names of its query parameters, with their types
 */
record Operation(
    String method, String path, List<String> pathVariables, Map<String, String> query) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  static List<Operation> of(JsonNode description) {
    List<Operation> operations = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  if (METHODS.contains(operation.getKey())) {
                    operations.add(
                        operation(path.getKey(), operation.getKey(), operation.getValue()));
                  }
                }));
    return operations;
  }

  private static Operation operation(String path, String method, JsonNode described) {
    List<String> variables = new ArrayList<>();
    Map<String, String> query = new java.util.TreeMap<>();
    for (JsonNode parameter : described.path("parameters")) {
      String name = parameter.path("name").asString();
      switch (parameter.path("in").asString()) {
        case "path" -> variables.add(name);
        case "query" -> query.put(name, parameter.path("schema").path("type").asString("string"));
        default -> {
          // Headers have attempts of their own.
        }
      }
    }
    return new Operation(method.toUpperCase(Locale.ROOT), path, variables, query);
  }

  String key() {
    return method + " " + path.replace("/api/v1", "");
  }
}
