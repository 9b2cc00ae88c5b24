package org.recourse.files;

import org.recourse.files.VirusScanner.Verdict;
import org.recourse.platform.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects ClamAV's daemon where one is named; without it nothing is looked through. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

  @Bean
  VirusScanner virusScanner(@Value("${recourse.files.clamav:}") String place) {
    if (place.isBlank()) {
      return _ -> new Verdict.Clean();
    }
    int colon = place.lastIndexOf(':');
    if (colon < 1 || !place.substring(colon + 1).matches("\\d{1,5}")) {
      throw new StartRefused(
          "Expected recourse.files.clamav as host:port, but it reads " + place + ".",
          "Set it to where clamd listens, such as localhost:3310.");
    }
    return new ClamAv(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
  }
}
