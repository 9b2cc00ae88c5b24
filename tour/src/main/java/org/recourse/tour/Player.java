package org.recourse.tour;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody in the story, with a browser; wallet, bank account and factor come as it goes on. */
final class Player {
  final String name;
  final String handle;
  final Client client;
  String password = "a quiet harbour at dawn";
  String walletId = "";
  String sourceId = "";
  private @Nullable SecondFactor factor;

  Player(String name, String handle, Client client) {
    this.name = name;
    this.handle = handle;
    this.client = client;
  }

  void protect(SecondFactor added) {
    factor = added;
  }

  SecondFactor factor() {
    return Objects.requireNonNull(factor, name + " has no second factor yet");
  }

  /** The id others know the account by. */
  String id() throws Exception {
    return client.get("/me").string("id");
  }
}
