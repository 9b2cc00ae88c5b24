package org.recourse.identity;

/** How a caller came in: a person in a browser, or a program with a bearer token. */
public enum AccessKind {
  SESSION,
  TOKEN
}
