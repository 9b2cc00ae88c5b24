package org.recourse.identity.factors;

import java.net.URI;

/**
 * The site passkeys are made for and shown to. A browser signs only for the site it is at, so a
 * copy of our pages elsewhere gets nothing that is worth something here.
 *
 * @param origin scheme, host and port, as browsers write them
 * @param rpId the host
 */
public record PasskeySite(String origin, String rpId) {

  /** The site at an address such as {@code https://wallet.example.org}. */
  public static PasskeySite at(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return new PasskeySite(
        address.getScheme() + "://" + address.getHost() + port, address.getHost());
  }
}
