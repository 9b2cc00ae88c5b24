package org.recourse.demo;

import java.util.List;
import org.recourse.identity.Language;
import org.recourse.identity.Role;
import org.recourse.kernel.CurrencyCode;

/**
 * Somebody to sign in as.
 *
 * @param handle to sign in with: a phone number or an e-mail address
 * @param wallets the currencies of their wallets
 * @param note what to see with them, for whoever chooses; and the same in Chinese
 */
public record DemoPerson(
    String name,
    String handle,
    Role role,
    Language language,
    String country,
    List<CurrencyCode> wallets,
    String note,
    String chineseNote) {

  /** Public knowledge on purpose. */
  public static final String PASSWORD = "recourse-demo-2026";

  public DemoPerson {
    wallets = List.copyOf(wallets);
  }

  static DemoPerson customer(
      String name,
      String handle,
      Language language,
      String country,
      List<CurrencyCode> wallets,
      String note,
      String chineseNote) {
    return new DemoPerson(
        name, handle, Role.CUSTOMER, language, country, wallets, note, chineseNote);
  }

  static DemoPerson employee(String name, String mailbox, Role role, String chineseRole) {
    return new DemoPerson(
        name,
        mailbox + "@demo.recourse.test",
        role,
        Language.EN,
        "SG",
        List.of(),
        "Staff: " + role.code(),
        "员工：" + chineseRole);
  }
}
