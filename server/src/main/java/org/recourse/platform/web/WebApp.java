package org.recourse.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web apps: their files as they are, and the page of the desk or of the wallet for every
 * address of theirs.
 */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new PageOrFile());
  }

  /** What the API says is between it and the one who asked; no cache on the way keeps it. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KeptByNobody()).addPathPatterns("/api/**");
  }

  private static final class KeptByNobody implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      return true;
    }
  }

  private static final class PageOrFile extends PathResourceResolver {
    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      Resource file = super.getResource(path, location);
      if (file != null || path.startsWith("api/") || path.contains(".")) {
        return file;
      }
      boolean desk = path.equals("desk") || path.startsWith("desk/");
      Resource page = new ClassPathResource(desk ? "static/desk.html" : "static/index.html");
      return page.exists() ? page : null;
    }
  }
}
