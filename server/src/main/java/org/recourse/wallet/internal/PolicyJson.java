package org.recourse.wallet.internal;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Policies as JSON: nothing unknown, nothing missing, currencies and tiers by their codes. */
@Component
class PolicyJson {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  LimitPolicy limits(String body) {
    return mapper.readValue(body, LimitPolicy.class);
  }

  StepUpPolicy stepUp(String body) {
    return mapper.readValue(body, StepUpPolicy.class);
  }

  /** Throws a {@link RuntimeException} that says what is wrong with it. */
  void check(PolicyName name, String body) {
    switch (name) {
      case LIMITS -> limits(body);
      case STEP_UP -> stepUp(body);
    }
  }
}
