package org.recourse.demo.mail;

import org.recourse.contact.MailboxAccess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Connects the house with the demo's mail server, unless it was given another one. */
@Configuration
@ConditionalOnProperty("recourse.demo.mail")
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class DemoMail {

  @Bean
  DemoMailServer demoMailServer() {
    return new DemoMailServer();
  }

  @Bean
  JavaMailSenderImpl demoMailSender(
      DemoMailServer server, @Value("${recourse.mail.others}") String nobody) {
    JavaMailSenderImpl sender = new DemoMailSender(nobody);
    sender.setHost(server.host());
    sender.setPort(server.smtpPort());
    return sender;
  }

  @Bean
  MailboxAccess demoMailbox(
      DemoMailServer server, @Value("${recourse.mail.address}") String address) {
    return new MailboxAccess(server.host(), server.imapPort(), address, address, false, "INBOX");
  }

  @Bean
  Told demoMailTold(DemoMailServer server, @Value("${recourse.mail.address}") String address) {
    return new Told(server, address);
  }

  /** Says, under the demo people, how a mail program reaches it. */
  record Told(DemoMailServer server, String address) {
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void ready() {
      System.out.println(
          "Complain by e-mail to %s: SMTP %s:%d, IMAP %s:%d, no encryption; every address has a"
                  .formatted(
                      address, server.host(), server.smtpPort(), server.host(), server.imapPort())
              + " mailbox, the address is user and password.");
    }
  }
}
