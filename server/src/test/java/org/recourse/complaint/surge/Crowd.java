package org.recourse.complaint.surge;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.Cases;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Author;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.NewMessage;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.wallet.WalletId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many customers who complain of the same fees, as nobody else does in the tests. */
record Crowd(ApplicationContext beans) {

  /** From within the wallet, each received a second after the other. */
  List<CaseId> complain(int customers) {
    List<CaseId> cases = new ArrayList<>();
    Instant from = now().minusSeconds(customers);
    for (PersonId person : people(customers)) {
      Contact contact = beans.getBean(Contacts.class).inWallet(person);
      cases.add(open(contact, Language.EN, from.plusSeconds(cases.size()), List.of()));
    }
    return cases;
  }

  CaseId complainByMail(Language language) {
    return open(atMail(language), language, now(), List.of());
  }

  /** By mail, from an address nobody knows, about somebody's wallet. */
  CaseId complainByMailAbout(WalletId wallet) {
    return open(atMail(Language.EN), Language.EN, now(), List.of(CaseLink.to(wallet)));
  }

  void writeAgain(CaseId id) {
    var summary = beans.getBean(Cases.class).summary(id);
    beans
        .getBean(Conversations.class)
        .add(
            new NewMessage(
                summary.thread(),
                UUID.randomUUID(),
                new Author.Outside(summary.contact()),
                Channel.APP,
                "And it happened again.",
                List.of(),
                now()));
  }

  /** How many answers each case got, those without any left out. */
  List<Integer> answers(List<CaseId> cases) {
    return jdbc()
        .sql(
            """
            SELECT count(*) FROM conversation.message m
            JOIN complaint.cases c ON c.thread = m.thread
            WHERE c.id = ANY(:cases) AND m.author = 'staff' GROUP BY c.id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(Integer.class)
        .list();
  }

  /** How many different clocks of first replies ran in these cases and were met. */
  int firstRepliesMet(List<CaseId> cases) {
    return jdbc()
        .sql(
            """
            SELECT count(DISTINCT (origin, started_at)) FROM complaint.clock
            WHERE case_id = ANY(:cases) AND kind = 'first_reply' AND state = 'met'
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  String lastAnswer(CaseId id) {
    return jdbc()
        .sql(
            """
            SELECT m.text FROM conversation.message m
            JOIN complaint.cases c ON c.thread = m.thread
            WHERE c.id = :case ORDER BY m.number DESC LIMIT 1
            """)
        .param("case", id.value())
        .query(String.class)
        .single();
  }

  private CaseId open(Contact contact, Language language, Instant received, List<CaseLink> links) {
    return beans
        .getBean(Cases.class)
        .open(
            new OpenCase(
                UUID.randomUUID(),
                CaseKind.COMPLAINT,
                ProblemType.FEES,
                contact.channel(),
                contact.id(),
                "A fee",
                "I was charged a fee.",
                List.of(),
                null,
                links,
                received,
                language,
                null));
  }

  private Contact atMail(Language language) {
    return beans
        .getBean(Contacts.class)
        .at(Channel.EMAIL, UUID.randomUUID() + "@crowd.test", "", language);
  }

  private List<PersonId> people(int count) {
    PasswordHash password = beans.getBean(Passwords.class).hash("turnip lantern orbit");
    List<NewPerson> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PersonId id = PersonId.next();
      people.add(
          new NewPerson(
              id,
              "Mei Lin",
              List.of(Handle.parse(id.toString().substring(4) + "@crowd.test")),
              Language.EN,
              "CN",
              Set.of(Role.CUSTOMER),
              password));
    }
    beans.getBean(People.class).enrol(people);
    return people.stream().map(NewPerson::id).toList();
  }

  private Instant now() {
    return beans.getBean(Clock.class).instant();
  }

  private JdbcClient jdbc() {
    return beans.getBean(JdbcClient.class);
  }
}
