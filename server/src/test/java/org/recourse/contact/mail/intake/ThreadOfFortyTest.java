package org.recourse.contact.mail.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseNumber;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.intake.MailRoom.Fate;
import org.recourse.conversation.Author;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Forty mails between a customer, a merchant and a bank, with the house in copy: out of order,
 * twice, under other subjects, forwarded, and two from strangers who have nothing to do with it.
 */
@RecourseTest
@Import(MailRoom.class)
class ThreadOfFortyTest {
  private final String fang = somebody("fang");
  private final String shop = somebody("shop");
  private final String bank = somebody("bank");
  private final String stranger = somebody("stranger");
  private final String circular = MailRoom.messageId("circular");
  private final String root = MailRoom.messageId("root");
  private final List<String> ids = new ArrayList<>();

  @Autowired private MailRoom room;
  @Autowired private MailSeals seals;

  @Test
  void ends_in_the_right_cases() {
    Fate first =
        take(fang, shop, "Order 77 never came", List.of(circular, root), "I paid 88.00 yuan.");
    CaseNumber number = room.summary(first).number();
    Set<UUID> cases = new HashSet<>(Set.of(first.caseId()));

    // 2 to 13: each answers the one before, in turn.
    for (int n = 2; n <= 13; n++) {
      String from = List.of(shop, bank, fang).get(n % 3);
      cases.add(take(from, fang, "Re: Order 77 never came", last(1), "Turn " + n).caseId());
    }
    // 14 to 19: three pairs, the answer before what it answers.
    for (int n = 14; n <= 18; n += 2) {
      String question = MailRoom.messageId("q" + n);
      List<String> chain = List.of(ids.getFirst(), question);
      cases.add(take(shop, fang, "Re: Order 77 never came", chain, "Answer " + n).caseId());
      cases.add(
          put(fang, shop, "Re: Order 77", question, last(2).subList(0, 1), "Q " + n).caseId());
    }
    // 20 to 25: other subjects, and in common only a mail that never came to the house.
    for (int n = 20; n <= 25; n++) {
      cases.add(take(bank, fang, "Refund desk " + n, List.of(root), "Under way " + n).caseId());
    }
    // 26 to 31: no chain at all, but what only we can have written.
    for (int n = 26; n <= 31; n++) {
      String text = "See below " + n + "\n\n> " + seals.marker(number);
      cases.add(take(fang, shop, "Fwd: something " + n, List.of(), text).caseId());
    }
    // 32 to 34: the number in the subject, by those who take part.
    for (int n = 32; n <= 34; n++) {
      String from = List.of(fang, shop, bank).get(n % 3);
      cases.add(take(from, "", "[" + number + "] once more", List.of(), "Tag " + n).caseId());
    }
    // 35 and 36: the same mail again.
    String twice = mail(fang, shop, "again", MailRoom.messageId("twice"), last(1), "Once");
    assertThat(room.takeTwice(twice)).extracting(Fate::caseId).containsExactly(first.caseId());
    List<String> chain = last(30);
    // 37 to 40: a stranger with the number, a stranger who answers the same circular, and two more.
    Fate spoof = take(stranger, "", "Re: [" + number + "] amount?", List.of(), "Tell me");
    Fate other = take(somebody("else"), shop, "Circular", List.of(circular), "My own trouble");
    Fate again = take(stranger, "", "Re: again [" + number + "]", List.of(), "Tell me now");
    Fate last = take(fang, shop, "Re: Order 77 never came", chain, "The last one");

    assertThat(cases).containsExactly(first.caseId());
    assertThat(last.caseId()).isEqualTo(first.caseId());
    assertThat(List.of(spoof, other, again))
        .extracting(Fate::caseId)
        .doesNotContain(first.caseId());
    assertThat(room.summary(first).contact()).isEqualTo(contactOf(first));
    assertThat(said(first))
        .as("the customer's own thread holds what the customer wrote")
        .filteredOn(message -> message.author() instanceof Author.Outside)
        .extracting(Message::text)
        .allMatch(text -> !text.startsWith("Under way") && !text.startsWith("Answer"));
  }

  private org.recourse.conversation.ContactId contactOf(Fate fate) {
    return room.conversations.with(new ThreadId(fate.thread())).id();
  }

  private List<Message> said(Fate fate) {
    return room.said(fate);
  }

  /** The newest ids, the nearest last. */
  private List<String> last(int count) {
    return List.copyOf(ids.subList(Math.max(0, ids.size() - count), ids.size()));
  }

  private Fate take(String from, String to, String subject, List<String> chain, String text) {
    return put(from, to, subject, MailRoom.messageId("m" + ids.size()), chain, text);
  }

  private Fate put(
      String from, String to, String subject, String id, List<String> chain, String text) {
    ids.add(id);
    return room.take(mail(from, to, subject, id, chain, text));
  }

  private static String mail(
      String from, String to, String subject, String id, List<String> chain, String text) {
    StringBuilder headers = new StringBuilder(to.isEmpty() ? "" : "Cc: " + to + "\n");
    if (!chain.isEmpty()) {
      headers.append("In-Reply-To: <").append(chain.getLast()).append(">\nReferences:");
      chain.forEach(each -> headers.append("\n <").append(each).append('>'));
      headers.append('\n');
    }
    return MailRoom.mail(from, subject, id, headers.toString(), text);
  }
}
