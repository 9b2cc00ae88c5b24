package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Received;
import org.recourse.contact.mail.MailWords;
import org.recourse.conversation.Author;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.NewMessage;
import org.recourse.identity.Language;
import org.springframework.stereotype.Component;

/**
 * Tells somebody, once, that their mail arrived, its number, and what is missing to find the
 * payment. It tells nothing about any account: whoever wrote may be anybody.
 */
@Component
class Acknowledging {
  private final Answers answers;
  private final Cases cases;
  private final Conversations conversations;
  private final MailWords words;
  private final Clock clock;

  Acknowledging(
      Answers answers, Cases cases, Conversations conversations, MailWords words, Clock clock) {
    this.answers = answers;
    this.cases = cases;
    this.conversations = conversations;
    this.words = words;
    this.clock = clock;
  }

  void acknowledge(ReadMail mail, Received.InCase in) {
    Contact to = conversations.with(in.thread());
    if (to.blocked() || !answers.begin(in.caseId(), mail.sender())) {
      return;
    }
    CaseSummary summary = cases.summary(in.caseId());
    conversations.add(
        new NewMessage(
            in.thread(),
            UUID.nameUUIDFromBytes(("acknowledged " + in.caseId()).getBytes(UTF_8)),
            new Author.House(),
            Channel.EMAIL,
            text(mail, summary),
            List.of(),
            clock.instant()));
  }

  private String text(ReadMail mail, CaseSummary summary) {
    Language language = mail.language();
    Set<Missing> missing = Missing.of(mail.parsed().subject() + "\n" + mail.text());
    String number = summary.number().toString();
    StringBuilder text = new StringBuilder(words.say("received", language, number));
    if (!missing.isEmpty()) {
      String list =
          missing.stream()
              .map(each -> "- " + words.say("missing." + each.code(), language))
              .collect(Collectors.joining("\n"));
      text.append("\n\n").append(words.say("missing", language)).append('\n').append(list);
    }
    return text.append("\n\n").append(words.formLine(language, summary.id())).toString();
  }
}
