package org.recourse.platform.web;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON as this house reads and writes it. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
  /** A number is no text: what is not of the right type is refused, never made to fit. */
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

  /** In the place of Spring's, after the converters of plain bytes and texts. */
  @Bean
  ServerHttpMessageConvertersCustomizer wholeJson(JsonMapper mapper) {
    return converters -> converters.withJsonConverter(new WholeJson(mapper));
  }
}
