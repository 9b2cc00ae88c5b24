package org.recourse.rulebook;

import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.Confirmation.Figures;

/** Lays what was confirmed over a pack. Pure; the pack before stays what it is. */
final class Confirming {
  private Confirming() {}

  /** The version after; an {@link IllegalArgumentException} that says what does not fit. */
  static Pack next(Pack pack, Confirmation what) {
    return at(pack, what, PackVersions.after(pack.version()));
  }

  static Pack at(Pack pack, Confirmation what, int version) {
    require(
        pack.rule(what.entry()).isPresent() || pack.body(what.entry()).isPresent(),
        "the id of a rule of the pack, or of somebody to turn to, but there is none");
    return new Pack(
        pack.id(),
        version,
        pack.title(),
        pack.countries(),
        pack.rules().stream()
            .map(rule -> rule.id().equals(what.entry()) ? rule(rule, what) : rule)
            .toList(),
        pack.bodies().stream()
            .map(body -> body.id().equals(what.entry()) ? body(body, what) : body)
            .toList());
  }

  private static Rule rule(Rule rule, Confirmation what) {
    Figures figures = what.figures();
    require(
        figures.phone() == null && figures.url() == null,
        "no phone or address, for this is a rule, but there is one");
    return new Rule(
        rule.id(),
        rule.title(),
        rule.validFrom(),
        rule.validTo(),
        what.lawRef(),
        what.sourceUrl(),
        Evidence.V,
        rule.appliesIf(),
        clock(rule, figures),
        longer(rule, figures),
        null);
  }

  private static Rule.@Nullable StatutoryClock clock(Rule rule, Figures figures) {
    Rule.StatutoryClock clock = rule.clock();
    if (figures.term() == null || clock == null) {
      require(figures.term() == null, "no term, for this rule has no deadline, but there is one");
      return clock;
    }
    return new Rule.StatutoryClock(
        clock.startsOn(), clock.stopsOn(), figures.term(), clock.calendar());
  }

  private static Rule.@Nullable Extension longer(Rule rule, Figures figures) {
    Rule.Extension longer = rule.extend();
    if (figures.longer() == null || longer == null) {
      require(
          figures.longer() == null, "no longer time, for this rule knows none, but there is one");
      return longer;
    }
    return new Rule.Extension(figures.longer(), longer.conditions(), longer.approver());
  }

  private static Body body(Body body, Confirmation what) {
    Figures figures = what.figures();
    require(
        figures.term() == null && figures.longer() == null,
        "no term, for this is somebody to turn to, but there is one");
    return new Body(
        body.id(),
        body.kind(),
        body.name(),
        body.when(),
        figures.phone() == null ? body.phone() : figures.phone(),
        figures.url() == null ? body.url() : figures.url(),
        what.lawRef(),
        what.sourceUrl(),
        Evidence.V);
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("Expected " + expected);
    }
  }
}
