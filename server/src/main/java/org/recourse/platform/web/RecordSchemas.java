package org.recourse.platform.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes records as they travel: members in snake_case, those without {@code @Nullable} always
 * there, the others perhaps null. So the types generated from the description can be trusted.
 */
@Component
class RecordSchemas implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (resolved != null && raw.isRecord()) {
      Schema<?> model = defined(resolved, context);
      if (model != null && model.getProperties() != null) {
        describe(model, raw.getRecordComponents());
      }
    }
    return resolved;
  }

  private static @Nullable Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
    String reference = resolved.get$ref();
    return reference == null
        ? resolved
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  /** Does nothing the second time, since a model is met wherever it is used. */
  @SuppressWarnings("rawtypes") // So the library holds its schemas.
  private static void describe(Schema<?> model, RecordComponent[] components) {
    Map<String, Schema> given = Objects.requireNonNull(model.getProperties());
    Map<String, Schema> described = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : components) {
      String name = snakeCase(component.getName());
      Schema<?> property =
          given.containsKey(name) ? given.get(name) : given.get(component.getName());
      if (property == null) {
        continue;
      }
      described.put(name, property);
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(name);
      } else if (property.getTypes() != null) {
        property.addType("null");
      }
    }
    model.setProperties(described);
    model.setRequired(required);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
