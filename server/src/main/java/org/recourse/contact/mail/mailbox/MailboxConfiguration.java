package org.recourse.contact.mail.mailbox;

import org.recourse.contact.MailboxAccess;
import org.recourse.contact.mail.MailSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A reader where a mailbox is named. */
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

  @Bean
  @ConditionalOnProperty("recourse.mail.imap.host")
  MailboxAccess mailboxAccess(MailSettings settings) {
    MailSettings.Imap imap = java.util.Objects.requireNonNull(settings.imap());
    return new MailboxAccess(
        imap.host(), imap.port(), imap.user(), imap.password(), imap.tls(), imap.folder());
  }

  @Bean
  SmartLifecycle mailboxReader(
      ObjectProvider<MailboxAccess> access, MailboxRows rows, Fetching fetching) {
    MailboxAccess mailbox = access.getIfAvailable();
    return mailbox == null ? new NoMailbox() : new MailboxReader(mailbox, rows, fetching);
  }
}
