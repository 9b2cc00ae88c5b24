package org.recourse.platform.web;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** A number is no text: what is not of the right type is refused, never made to fit. */
@Configuration(proxyBeanMethods = false)
class StrictJson {
  @Bean
  JsonMapperBuilderCustomizer textsAreTexts() {
    return json ->
        json.withCoercionConfig(
            LogicalType.Textual,
            texts -> {
              texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            });
  }
}
