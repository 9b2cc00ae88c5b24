package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The site people are at, for their passkeys: where the settings say it is, or else the one the
 * request names. A wrong name gains nobody anything, for a device signs only for the site its
 * browser shows, and a passkey counts only at the site it was made for.
 */
@Component
class OwnSite {
  private final PublicAddress address;

  OwnSite(PublicAddress address) {
    this.address = address;
  }

  PasskeySite of(HttpServletRequest request) {
    return PasskeySite.at(address.set().map(URI::create).orElseGet(() -> asked(request)));
  }

  private static URI asked(HttpServletRequest request) {
    return UriComponentsBuilder.newInstance()
        .scheme(request.getScheme())
        .host(request.getServerName())
        .port(isUsual(request) ? -1 : request.getServerPort())
        .build()
        .toUri();
  }

  private static boolean isUsual(HttpServletRequest request) {
    return request.getServerPort() == (request.isSecure() ? 443 : 80);
  }
}
