package org.recourse.browser;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Presence;
import org.recourse.contact.chat.ChatSweep;
import org.recourse.identity.AccessId;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.Accesses;
import org.recourse.identity.access.OwnSessions;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** A customer on a phone and an agent at a desk talk, through a lost network and a reload. */
@RecourseTest
class ChatBrowserTest {
  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired OwnSessions sessions;
  @Autowired Accesses accesses;
  @Autowired Agents agents;
  @Autowired ChatSweep sweep;
  @Autowired MutableClock clock;
  @Autowired TransactionOperations transaction;

  @Test
  void a_customer_on_a_phone_and_an_agent_at_a_desk_talk() {
    talk(/* phone= */ Look.PHONE, /* desk= */ Look.DESKTOP);
  }

  @Test
  @Tag("slow")
  void they_do_so_in_the_other_languages_too() {
    talk(Look.others().getFirst(), Look.others().get(3));
    talk(/* phone= */ Look.DESKTOP, /* desk= */ Look.PHONE);
  }

  private void talk(Look phone, Look desk) {
    clock.tick(Duration.ofMinutes(10)); // Nobody of the tests before is there any more.
    sweep.run();
    try (Visitor customer = new Visitor("http://localhost:" + port, phone);
        Visitor agent = new Visitor("http://localhost:" + port, desk)) {
      atTheDesk(agent, enrolled("Grace Okoye", Role.AGENT, desk));
      signIn(customer, enrolled("Mei Lin", Role.CUSTOMER, phone), "/help/chat");
      customer.read(customer.words.say("chat:welcome.open_title"));
      customer.fill("chat:write_first", "The shop says it has no money from me");
      customer.page.reload();
      customer.inspect("80-chat-welcome");
      customer.press("chat:send");
      customer.waitFor(customer.page.getByText("The shop says it has no money from me"));
      agent.read("Mei L***");
      agent.inspect("82-desk-waiting");
      agent.press("chat:desk.accept");
      agent.fill("chat:desk.write", "I am looking at your payment");
      agent.press("chat:send");
      customer.read("I am looking at your payment");
      customer.read("Grace Okoye");

      customer.context.setOffline(true);
      customer.fill("chat:write", "It was on Monday");
      customer.press("chat:send");
      customer.inspect("81-chat-offline");
      customer.context.setOffline(false);
      agent.read("It was on Monday");
      agent.inspect("83-desk-chat");
      customer.inspect("84-chat-seated");
      agent.press("chat:desk.end");
      customer.read(customer.words.say("chat:standing.ended"));
      customer.inspect("85-chat-ended");
      agent.assertNoComplaints();
    }
  }

  private void atTheDesk(Visitor at, PersonId staff) {
    signIn(at, staff, "/desk");
    at.see("desk:factor.title");
    AccessId session = sessions.list(staff, null, 1).getFirst().id();
    transaction.executeWithoutResult(status -> accesses.strengthen(session));
    agents.come(staff, Presence.AVAILABLE);
    at.open("/desk/chats");
    at.see("chat:desk.title");
    at.read(at.words.say("chat:desk.none_waiting"));
  }

  private void signIn(Visitor at, PersonId person, String path) {
    at.open(path);
    at.see("identity:sign_in.title");
    at.fill("identity:handle", people.find(person).orElseThrow().handles().getFirst().text());
    at.fill("identity:password.label", Customer.PASSWORD);
    at.press("identity:sign_in.submit");
  }

  private PersonId enrolled(String name, Role role, Look look) {
    PersonId id = PersonId.next();
    people.enrol(
        List.of(
            new NewPerson(
                id,
                name,
                List.of(Handle.parse(id + "@chat.test")),
                look.isChinese() ? Language.ZH_CN : Language.EN,
                "SG",
                Set.of(role),
                passwords.hash(Customer.PASSWORD))));
    return id;
  }
}
