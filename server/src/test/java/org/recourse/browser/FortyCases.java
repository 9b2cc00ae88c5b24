package org.recourse.browser;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.springframework.context.ApplicationContext;

/** The mixed cases of a day: from the app, by mail, left behind in chat, opened by an agent. */
record FortyCases(ApplicationContext application, DeskStaff staff, Look look, PersonId opener) {
  private static final List<CaseKind> KINDS =
      List.of(CaseKind.COMPLAINT, CaseKind.DISPUTE, CaseKind.ENQUIRY, CaseKind.COMPLAINT);
  private static final List<ProblemType> PROBLEMS =
      List.of(
          ProblemType.NOT_ARRIVED,
          ProblemType.WRONG_AMOUNT,
          ProblemType.PAID_TWICE,
          ProblemType.DECLINED,
          ProblemType.SIGN_IN);

  List<CaseSummary> open() {
    List<CaseSummary> cases = new ArrayList<>();
    Contact customer = null;
    for (int i = 0; i < 40; i++) {
      // Of two in a row that are to be merged, both are the same customer's.
      boolean again = i >= 32 && i < 36 && i % 2 == 1;
      customer = again && customer != null ? customer : contact(i);
      cases.add(cases().summary(open(i, customer)));
    }
    return cases;
  }

  /** So many with one problem, who all say the same word. */
  List<CaseSummary> of(int customers, ProblemType problem, String word) {
    List<CaseSummary> cases = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      cases.add(cases().summary(open(i, contact(i), problem, word + " " + i)));
    }
    return cases;
  }

  /** The customer writes again. */
  void writes(CaseSummary found, String text) {
    cases()
        .receive(
            new Incoming(
                UUID.randomUUID(),
                found.contact(),
                found.channel(),
                "",
                text,
                List.of(),
                application.getBean(Clock.class).instant(),
                false,
                new Match.ToThread(found.thread())));
  }

  private CaseId open(int i, Contact contact) {
    String subject = (i % 2 == 0 ? "About my payment " : "关于我的付款 ") + i;
    return open(i, contact, PROBLEMS.get(i % PROBLEMS.size()), subject);
  }

  private CaseId open(int i, Contact contact, ProblemType problem, String subject) {
    @Nullable PersonId by = i % 4 == 3 ? opener : null;
    Language language = i % 2 == 0 ? Language.EN : Language.ZH_CN;
    return cases()
        .open(
            new OpenCase(
                UUID.randomUUID(),
                KINDS.get(i % KINDS.size()),
                problem,
                i % 4 == 2 ? Channel.CHAT : contact.channel(),
                contact.id(),
                subject,
                language == Language.EN ? "It is not there." : "钱还没有到账。",
                List.of(),
                null,
                List.of(),
                application.getBean(Clock.class).instant(),
                language,
                by));
  }

  private Contact contact(int i) {
    Contacts contacts = application.getBean(Contacts.class);
    return i % 4 == 1
        ? contacts.at(Channel.EMAIL, UUID.randomUUID() + "@day.test", "", Language.EN)
        : contacts.inWallet(staff.enrolled(i % 2 == 0 ? "Ada Byron" : "林美", Role.CUSTOMER, look));
  }

  private Cases cases() {
    return application.getBean(Cases.class);
  }
}
