package org.recourse.contact.mail;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.recourse.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret behind our ids and addresses: made by the first node that needs it, for all. */
@Component
class MailKey {
  private static final String PLACE = "contact.mail_key";
  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final Vault vault;
  private volatile @Nullable SecretKeySpec key;

  MailKey(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  byte[] digest(byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key());
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected HMAC-SHA256", e);
    }
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      known = new SecretKeySpec(read(), "HmacSHA256");
      key = known;
    }
    return known;
  }

  private byte[] read() {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql("INSERT INTO contact.mail_key (sealed) VALUES (:sealed) ON CONFLICT DO NOTHING")
        .param("sealed", vault.seal(PLACE, fresh))
        .update();
    byte[] sealed =
        jdbc.sql("SELECT sealed FROM contact.mail_key")
            .query((row, n) -> row.getBytes("sealed"))
            .single();
    return vault.open(PLACE, sealed);
  }
}
