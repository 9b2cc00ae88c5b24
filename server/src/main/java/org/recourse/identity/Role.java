package org.recourse.identity;

import java.util.Locale;

/** What a person is to the house. Staff are everybody but customers and merchants. */
public enum Role {
  CUSTOMER,
  MERCHANT,
  AGENT,
  SUPERVISOR,
  COMPLIANCE,
  OPERATOR;

  /** As it stands in an answer and in the database: {@code customer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
