package org.recourse.contact.mail.scan;

import org.recourse.contact.mail.MailSettings;
import org.recourse.contact.mail.scan.VirusScanner.Verdict;
import org.recourse.platform.StartRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

  @Bean
  VirusScanner virusScanner(MailSettings settings) {
    String place = settings.clamav();
    if (place == null || place.isBlank()) {
      return _ -> new Verdict.Clean();
    }
    int colon = place.lastIndexOf(':');
    if (colon < 1 || !place.substring(colon + 1).matches("\\d{1,5}")) {
      throw new StartRefused(
          "Expected recourse.mail.clamav as host:port, but it reads " + place + ".",
          "Set it to where clamd listens, such as localhost:3310.");
    }
    return new ClamAv(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
  }
}
