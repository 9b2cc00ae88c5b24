package org.recourse.platform;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The keys are the operator's, or else made once and kept in the home. */
@AutoConfiguration(after = DatabaseConfiguration.class)
class VaultConfiguration {

  @Bean
  Vault vault(@Value("${recourse.vault.keys:}") String keys, ObjectProvider<Home> home)
      throws IOException {
    return Vault.of(
        keys.isEmpty()
            ? Files.readString(home.getObject().secret("vault.key", Vault::newKey)).strip()
            : keys);
  }
}
