package org.recourse.identity.web;

import org.recourse.files.Files;
import org.recourse.platform.web.LargeBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link CallRules} before every handler of the API. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final CallRules rules;

  WebConfiguration(CallRules rules) {
    this.rules = rules;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(rules).addPathPatterns("/api/**");
  }

  /** Where files are uploaded, and nowhere else, a body may be large. */
  @Bean
  LargeBody uploads() {
    return new LargeBody(FileController.PATH, Files.BYTES_MAX);
  }
}
