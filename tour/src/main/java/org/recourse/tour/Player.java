package org.recourse.tour;

/** Somebody in the story, with a browser; wallet and bank account come as the story goes on. */
final class Player {
  final String name;
  final String handle;
  final Client client;
  String password = "a quiet harbour at dawn";
  String walletId = "";
  String sourceId = "";

  Player(String name, String handle, Client client) {
    this.name = name;
    this.handle = handle;
    this.client = client;
  }
}
