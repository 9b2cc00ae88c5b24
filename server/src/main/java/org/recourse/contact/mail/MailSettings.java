package org.recourse.contact.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code recourse.mail}.
 *
 * @param address where people write to; answers go out from it, and it takes {@code +} parts
 * @param name who answers
 * @param others further addresses of the house; mail from them is its own, come back
 * @param imap where mail is read; none is read without it
 */
@ConfigurationProperties("recourse.mail")
public record MailSettings(
    @DefaultValue("complaints@localhost") String address,
    @DefaultValue("Recourse") String name,
    @DefaultValue({}) List<String> others,
    @Nullable Imap imap) {

  /** Where mail is read. */
  public record Imap(
      String host,
      @DefaultValue("993") int port,
      String user,
      String password,
      @DefaultValue("true") boolean tls,
      @DefaultValue("INBOX") String folder) {}

  public String domain() {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  public String local() {
    return address.substring(0, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
  }

  /** All addresses that are this house, in lower case. */
  public Set<String> own() {
    Set<String> own = new TreeSet<>();
    own.add(address.toLowerCase(Locale.ROOT));
    others.forEach(other -> own.add(other.toLowerCase(Locale.ROOT)));
    return own;
  }

  /** Whether an address is this house's, with or without a {@code +} part. */
  public boolean isOwn(String address) {
    String plain = address.replaceFirst("\\+[^@]*@", "@");
    return own().contains(plain);
  }
}
