package org.recourse.demo;

import static org.recourse.demo.DemoPerson.customer;
import static org.recourse.demo.DemoPerson.employee;
import static org.recourse.kernel.CurrencyCode.CNY;
import static org.recourse.kernel.CurrencyCode.EUR;
import static org.recourse.kernel.CurrencyCode.INR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo. */
@Component
@Profile("demo")
public class DemoPeople {
  static final DemoPerson WEI =
      customer(
          "Lin Wei 林薇",
          "+8613800138000",
          Language.ZH_CN,
          "CN",
          List.of(CNY),
          "Customer, yuan",
          "客户，人民币");
  static final DemoPerson ADA =
      customer(
          "Ada Byron",
          "ada@demo.recourse.test",
          Language.EN,
          "DE",
          List.of(EUR, CNY),
          "Customer, euro and yuan",
          "客户，欧元和人民币");
  static final DemoPerson RAVI =
      customer(
          "Ravi Kumar",
          "+919812345678",
          Language.EN,
          "IN",
          List.of(INR),
          "Customer, rupees",
          "客户，卢比");
  static final DemoPerson BO =
      customer(
          "Chen Bo 陈博",
          "+8613900139000",
          Language.ZH_CN,
          "CN",
          List.of(CNY),
          "Customer, yuan",
          "客户，人民币");
  static final DemoPerson SOFIA =
      customer(
          "Sofia Rossi",
          "sofia@demo.recourse.test",
          Language.EN,
          "IT",
          List.of(EUR),
          "Customer, euro",
          "客户，欧元");
  static final DemoPerson PRIYA =
      customer(
          "Priya Nair",
          "priya@demo.recourse.test",
          Language.EN,
          "IN",
          List.of(INR),
          "Customer, rupees",
          "客户，卢比");
  static final DemoPerson MIN =
      customer(
          "Zhou Min 周敏",
          "+8613600136000",
          Language.ZH_CN,
          "CN",
          List.of(CNY),
          "Customer, frozen: the phone was stolen",
          "客户，手机被偷，账户已冻结");
  static final DemoPerson NINA =
      customer(
          "Nina Weber",
          "nina@demo.recourse.test",
          Language.EN,
          "AT",
          List.of(EUR),
          "Customer, verified with documents",
          "客户，已通过证件验证");
  static final DemoPerson MAPLE =
      new DemoPerson(
          "Maple Books",
          "books@demo.recourse.test",
          Role.MERCHANT,
          Language.EN,
          "SG",
          List.of(CNY, EUR, INR),
          "Merchant, all payments come in",
          "商户，只收款");

  static final DemoPerson AGENT = employee("Grace Okoye", "agent", Role.AGENT, "客服");
  static final DemoPerson SUPERVISOR =
      employee("Samuel Park", "supervisor", Role.SUPERVISOR, "客服主管");

  private static final List<DemoPerson> ALL =
      List.of(
          WEI,
          ADA,
          RAVI,
          BO,
          SOFIA,
          PRIYA,
          MIN,
          NINA,
          MAPLE,
          AGENT,
          SUPERVISOR,
          employee("Carla Mendes", "compliance", Role.COMPLIANCE, "合规"),
          employee("Oskar Lind", "operator", Role.OPERATOR, "运维"));

  private final People people;
  private final Passwords passwords;

  DemoPeople(People people, Passwords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  public List<DemoPerson> all() {
    return ALL;
  }

  /** Those who need a second factor for their work. */
  public List<DemoPerson> staff() {
    return ALL.stream()
        .filter(person -> person.role() != Role.CUSTOMER && person.role() != Role.MERCHANT)
        .toList();
  }

  /** Enters those who are not there yet. */
  void enrol() {
    List<DemoPerson> missing =
        ALL.stream()
            .filter(person -> people.byHandle(Handle.parse(person.handle())).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    PasswordHash password = passwords.hash(DemoPerson.PASSWORD);
    List<NewPerson> newcomers = new ArrayList<>();
    for (DemoPerson person : missing) {
      newcomers.add(
          new NewPerson(
              PersonId.next(),
              person.name(),
              List.of(Handle.parse(person.handle())),
              person.language(),
              person.country(),
              Set.of(person.role()),
              password,
              tier(person)));
    }
    people.enrol(newcomers);
  }

  /** Enough for what they pay; a newcomer begins with less. */
  private static Tier tier(DemoPerson person) {
    if (List.of(BO, SOFIA, PRIYA, MIN).contains(person)) {
      return Tier.VERIFIED;
    }
    if (person.equals(NINA)) {
      return Tier.BASIC;
    }
    return person.role() == Role.CUSTOMER || person.role() == Role.MERCHANT
        ? Tier.FULL
        : Tier.BASIC;
  }

  PersonId id(DemoPerson person) {
    return people.byHandle(Handle.parse(person.handle())).orElseThrow();
  }
}
