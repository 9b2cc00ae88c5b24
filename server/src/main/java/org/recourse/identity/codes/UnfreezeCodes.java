package org.recourse.identity.codes;

import org.springframework.stereotype.Component;

/** Codes sent to a handle of a frozen person, for lifting the freeze. */
@Component
public class UnfreezeCodes extends PersonCodes {
  UnfreezeCodes(Codes codes) {
    super(codes, Purpose.UNFREEZE);
  }
}
