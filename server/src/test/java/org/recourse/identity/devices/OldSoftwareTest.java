package org.recourse.identity.devices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldSoftwareTest {
  private static final String WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko) ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (Windows NT 6.1; Win64; x64) " + WEBKIT + "Chrome/109.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Linux; Android 8.1.0; SM-J530F) " + WEBKIT + "Chrome/138.0.0.0 Mobile",
        "Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 12_5_7 like Mac OS X) Version/12.1.2 Mobile/15E148 "
            + "Safari/604.1",
        "Mozilla/5.0 (iPad; CPU OS 15_8 like Mac OS X) CriOS/140.0 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_6) Version/13.1.2 Safari/605.1.15",
        "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
      })
  void tells_what_gets_no_more_updates(String userAgent) {
    assertThat(OldSoftware.is(userAgent)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) " + WEBKIT + "Chrome/147.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Linux; Android 10; K) " + WEBKIT + "Chrome/147.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 "
            + "Safari/604.1",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15",
        "Java-http-client/25",
        "Chrome/99999999999",
        "",
      })
  void leaves_the_rest_alone(String userAgent) {
    assertThat(OldSoftware.is(userAgent)).isFalse();
  }

  @Test
  void knows_nothing_of_who_says_nothing() {
    assertThat(OldSoftware.is(null)).isFalse();
  }
}
