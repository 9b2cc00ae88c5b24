package org.recourse.contact.mail.intake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.recourse.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails as they came, in sealed pieces, each bound to its mail and place. */
@Component
public class RawMails {
  private static final int BYTES = 256 * 1024;

  private final JdbcClient jdbc;
  private final Vault vault;

  RawMails(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void keep(MailId mail, byte[] raw) {
    for (int number = 0; number * BYTES < raw.length; number++) {
      int start = number * BYTES;
      byte[] piece = Arrays.copyOfRange(raw, start, Math.min(raw.length, start + BYTES));
      jdbc.sql(
              "INSERT INTO contact.mail_piece (mail, number, sealed)"
                  + " VALUES (:mail, :number, :sealed)")
          .param("mail", mail.value())
          .param("number", number)
          .param("sealed", vault.seal(place(mail, number), piece))
          .update();
    }
  }

  public byte[] read(MailId mail) {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    List<byte[]> pieces =
        jdbc.sql("SELECT number, sealed FROM contact.mail_piece WHERE mail = :mail ORDER BY number")
            .param("mail", mail.value())
            .query((row, n) -> {
              int number = row.getInt("number");
              return vault.open(place(mail, number), row.getBytes("sealed"));
            })
            .list();
    pieces.forEach(raw::writeBytes);
    return raw.toByteArray();
  }

  private static String place(MailId mail, int number) {
    return "contact.mail_piece/" + mail.value() + "/" + number;
  }
}
