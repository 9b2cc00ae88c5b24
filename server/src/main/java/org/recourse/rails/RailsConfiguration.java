package org.recourse.rails;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the bank: the configured address, else the simulator, else none. */
@Configuration(proxyBeanMethods = false)
class RailsConfiguration {
  @Bean
  @ConditionalOnProperty("recourse.bank-simulator.jar")
  BankSimulatorProcess bankSimulator(
      @Value("${recourse.bank-simulator.jar}") String jar, @Value("${recourse.home}") String home) {
    return new BankSimulatorProcess(Path.of(jar), Path.of(home, "bank"));
  }

  @Bean
  Bank bank(BankSettings settings, ObjectProvider<BankSimulatorProcess> simulator) {
    URI url = settings.url();
    if (url != null) {
      return new HttpBank(() -> url, settings);
    }
    BankSimulatorProcess process = simulator.getIfAvailable();
    return process == null ? new NoBank() : new HttpBank(process::address, settings);
  }
}
