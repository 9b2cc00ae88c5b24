package org.recourse.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the web pages from outside, for links in mails and messages: the setting
 * {@code recourse.public-address}, or this machine's port where there is none.
 */
@Component
public class PublicAddress {
  private final Environment environment;

  public PublicAddress(Environment environment) {
    this.environment = environment;
  }

  /** The address of a page, whose path begins with a slash. */
  public String of(String path) {
    return set().orElseGet(this::here) + path;
  }

  /** The address as it was set, without a slash at its end; empty where it was not. */
  public Optional<String> set() {
    return Optional.ofNullable(environment.getProperty("recourse.public-address"))
        .filter(address -> !address.isBlank())
        .map(PublicAddress::stripped);
  }

  private String here() {
    String running = port("local.server.port");
    String port = running == null ? port("server.port") : running;
    return "http://localhost:" + (port == null ? "8080" : port);
  }

  private @Nullable String port(String property) {
    return environment.getProperty(property);
  }

  private static String stripped(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
