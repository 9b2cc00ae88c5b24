package org.recourse.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.recourse.kernel.ProblemCode;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for the whole API: how to sign in, and what a problem looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String PROBLEM = "Problem";

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Recourse")
                .version("v1")
                .description(
                    "Amounts are integers in minor units; times are RFC 3339 in UTC; ids carry the "
                        + "prefix of their kind. Lists are paged by cursor. What cannot be done is "
                        + "answered with a problem that has a stable code.")
                .license(new License().name("Apache-2.0")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSecuritySchemes(
                    "session",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("recourse_session")))
        .addSecurityItem(new SecurityRequirement().addList("token"))
        .addSecurityItem(new SecurityRequirement().addList("session"));
  }

  @Bean
  OpenApiCustomizer everyOperationMayEndInAProblem() {
    return api -> {
      // Added this late because a schema nothing refers to yet is thrown away before.
      api.getComponents().addSchemas(PROBLEM, problem());
      api.getPaths()
          .values()
          .forEach(path ->
              path.readOperations()
                  .forEach(
                      operation -> operation.getResponses().addApiResponse("default", answer())));
    };
  }

  private static ApiResponse answer() {
    Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description("A problem; its code says which.")
        .content(
            new Content()
                .addMediaType("application/problem+json", new MediaType().schema(reference)));
  }

  private static Schema<?> problem() {
    StringSchema code = new StringSchema();
    code.setEnum(Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
    Schema<?> problem = new ObjectSchema();
    problem.setRequired(List.of("type", "code", "title", "status", "detail", "instance"));
    return problem
        .description("RFC 9457 problem details; further members depend on the code.")
        .addProperty("type", new StringSchema())
        .addProperty("code", code)
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().description("Quote it to support."))
        .addProperty("errors", new ArraySchema().items(fieldError()));
  }

  private static Schema<?> fieldError() {
    Schema<?> error = new ObjectSchema();
    error.setRequired(List.of("field", "code", "detail"));
    return error
        .addProperty("field", new StringSchema())
        .addProperty("code", new StringSchema())
        .addProperty("detail", new StringSchema());
  }
}
