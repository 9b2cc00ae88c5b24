package org.recourse.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;

/**
 * The model's answer to an id that comes again, written field by field from the documented list.
 */
final class Differences {
  private Differences() {}

  static ResultCode first(Command now, Model.Settled settled, Model model) {
    Command then = settled.command();
    if (!now.getClass().equals(then.getClass())) return ResultCode.EXISTS_WITH_DIFFERENT_TYPE;
    if (!Objects.equals(hold(now), hold(then))) return ResultCode.EXISTS_WITH_DIFFERENT_HOLD;
    if (now instanceof Command.Hold a
        && then instanceof Command.Hold b
        && !Objects.equals(a.timeout(), b.timeout()))
      return ResultCode.EXISTS_WITH_DIFFERENT_TIMEOUT;
    if (!Objects.equals(side(now, true), side(then, true)))
      return ResultCode.EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT;
    if (!Objects.equals(side(now, false), side(then, false)))
      return ResultCode.EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT;
    Money amountNow = amount(now, model);
    Money amountThen = amount(then, model);
    if (!Objects.equals(
        amountNow == null ? null : amountNow.minor(),
        amountThen == null ? null : amountThen.minor()))
      return ResultCode.EXISTS_WITH_DIFFERENT_AMOUNT;
    if (amountNow != null && amountThen != null && amountNow.currency() != amountThen.currency())
      return ResultCode.EXISTS_WITH_DIFFERENT_CURRENCY;
    if (now.kind() != then.kind()) return ResultCode.EXISTS_WITH_DIFFERENT_KIND;
    if (now.tag() != then.tag()) return ResultCode.EXISTS_WITH_DIFFERENT_TAG;
    return settled.code() == ResultCode.CREATED ? ResultCode.EXISTS : ResultCode.ID_ALREADY_FAILED;
  }

  private static @Nullable TransferId hold(Command command) {
    return switch (command) {
      case Command.PostHold c -> c.hold();
      case Command.VoidHold c -> c.hold();
      case Command.Post _, Command.Hold _ -> null;
    };
  }

  private static @Nullable AccountId side(Command command, boolean debit) {
    return switch (command) {
      case Command.Post c -> debit ? c.debit() : c.credit();
      case Command.Hold c -> debit ? c.debit() : c.credit();
      case Command.PostHold _, Command.VoidHold _ -> null;
    };
  }

  /** All of a hold is its amount. */
  private static @Nullable Money amount(Command command, Model model) {
    return switch (command) {
      case Command.Post c -> c.amount();
      case Command.Hold c -> c.amount();
      case Command.PostHold c -> c.amount() == null ? model.heldAmount(c.hold()) : c.amount();
      case Command.VoidHold _ -> null;
    };
  }
}
