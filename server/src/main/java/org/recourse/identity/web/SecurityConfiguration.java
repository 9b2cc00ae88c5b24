package org.recourse.identity.web;

import org.recourse.identity.access.Verifier;
import org.recourse.identity.rates.RateLimits;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Two doors. Programs with a bearer token pass one filter; everybody else, browsers above all,
 * passes Spring's usual ones. Both only find out who is calling: who may call what is said at the
 * handlers and held by {@link CallRules}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
          + "manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain bearer(Verifier verifier, RateLimits limits, ProblemWriter problems) {
    return new DefaultSecurityFilterChain(
        BearerFilter::concerns, new BearerFilter(verifier, limits, problems));
  }

  @Bean
  @Order(2)
  SecurityFilterChain browser(
      HttpSecurity http, Verifier verifier, RateLimits limits, ProblemWriter problems) {
    CookieFilter cookies = new CookieFilter(verifier, limits, problems);
    return http.addFilterBefore(cookies, AuthorizationFilter.class)
        .csrf(csrf ->
            csrf.spa()
                .csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                .requireCsrfProtectionMatcher(new CsrfRule()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(self), microphone=(), geolocation=()")))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(rules ->
            rules
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole("OPERATOR")
                .anyRequest()
                .permitAll())
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(
                    (request, response, e) -> problems.write(CallRules.notSignedIn(), response))
                .accessDeniedHandler((request, response, e) ->
                    problems.write(e instanceof CsrfException ? csrf() : notAllowed(), response)))
        .build();
  }

  /** Timing each filter of each request costs more than the filters do. */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  /** There are no users but ours: keeps Spring Boot from making one up. */
  @Bean
  AuthenticationManager authenticationManager() {
    return authentication -> {
      throw new IllegalStateException("Expected nobody to authenticate this way");
    };
  }

  private static Problem csrf() {
    return Problem.of(
        ProblemCode.INVALID_CSRF_TOKEN,
        "Expected the header X-XSRF-TOKEN to hold the value of the cookie XSRF-TOKEN. "
            + "Reload the page and try again.");
  }

  private static Problem notAllowed() {
    return Problem.of(
        ProblemCode.NOT_ALLOWED, "Expected a right you do not have. Ask an operator for it.");
  }
}
