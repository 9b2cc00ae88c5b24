package org.recourse.tour;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What the server answered; the body is a missing node where there is no JSON. */
record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

  String string(String field) {
    return body.path(field).asString("");
  }

  long number(String field) {
    return body.path(field).asLong(Long.MIN_VALUE);
  }

  /** The stable code of a problem; empty for anything else. */
  String problem() {
    return headers
            .firstValue("content-type")
            .filter(type -> type.startsWith("application/problem+json"))
            .isPresent()
        ? string("code")
        : "";
  }

  /** Status and code in one, as the story tells it: {@code 422 wrong_code}. */
  String brief() {
    return problem().isEmpty() ? String.valueOf(status) : status + " " + problem();
  }
}
