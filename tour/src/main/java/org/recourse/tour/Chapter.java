package org.recourse.tour;

/** A part of the story. Later chapters find the people and the money of earlier ones. */
interface Chapter {
  String title();

  void play(Stage stage) throws Exception;
}
