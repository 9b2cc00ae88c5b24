package org.recourse.platform;

import java.util.Optional;

/**
 * How a part of the house is at this moment, as anybody may know it. Modules that do something for
 * customers each tell of theirs; asked every few seconds at most, and cheap.
 */
public interface Pulse {
  /** What it is called in answers: {@code payments}. */
  String part();

  /** Empty where this house does not have it at all. */
  Optional<State> now();

  /** How it is. */
  enum State {
    WORKING,
    /** It takes longer than it should. */
    SLOW,
    DOWN
  }
}
