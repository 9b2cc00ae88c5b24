package org.recourse.ledger;

/** What kind of command a transfer came from. The numbers are stored and never change. */
public enum TransferType {
  POST(1),
  HOLD(2),
  POST_HOLD(3),
  VOID_HOLD(4);

  private final int number;

  TransferType(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  public static TransferType ofNumber(int number) {
    return values()[number - 1];
  }

  public static TransferType of(Command command) {
    return switch (command) {
      case Command.Post _ -> POST;
      case Command.Hold _ -> HOLD;
      case Command.PostHold _ -> POST_HOLD;
      case Command.VoidHold _ -> VOID_HOLD;
    };
  }
}
