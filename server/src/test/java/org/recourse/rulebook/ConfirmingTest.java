package org.recourse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.rulebook.Confirmation.Figures;
import org.recourse.rulebook.Confirmations.Made;
import org.recourse.rulebook.Term.CountFrom;
import org.recourse.rulebook.Term.Unit;

/** What confirming an entry makes of a pack. */
class ConfirmingTest {
  private static final List<Pack> SHIPPED = ShippedPacks.read();
  private static final Pack CHINA = SHIPPED.getFirst();
  private static final Term TEN = new Term(10, Unit.BUSINESS_DAY, CountFrom.NEXT_DAY);

  @Test
  void makes_a_version_and_leaves_the_one_before_as_it_was() {
    Pack next = Confirming.next(CHINA, confirmed("cn.direct", Figures.AS_THEY_ARE));

    Rule rule = next.rule("cn.direct").orElseThrow();
    assertThat(next.version()).isEqualTo(1001);
    assertThat(rule.evidence()).isEqualTo(Evidence.V);
    assertThat(rule.lawRef()).isEqualTo("Art. 39");
    assertThat(rule.clock()).isEqualTo(CHINA.rule("cn.direct").orElseThrow().clock());
    assertThat(next.rule("cn.forwarded")).isEqualTo(CHINA.rule("cn.forwarded"));
    assertThat(CHINA.rule("cn.direct").orElseThrow().evidence()).isEqualTo(Evidence.R);
  }

  @Test
  void takes_the_figures_the_text_says() {
    Rule rule =
        Confirming.next(CHINA, confirmed("cn.direct", new Figures(TEN, null, null, null)))
            .rule("cn.direct")
            .orElseThrow();
    Body body =
        Confirming.next(CHINA, confirmed("cn.market", new Figures(null, null, "12300", null)))
            .body("cn.market")
            .orElseThrow();

    assertThat(rule.clock()).extracting(Rule.StatutoryClock::term).isEqualTo(TEN);
    assertThat(rule.extend()).isEqualTo(CHINA.rule("cn.direct").orElseThrow().extend());
    assertThat(body.phone()).isEqualTo("12300");
    assertThat(body.evidence()).isEqualTo(Evidence.V);
  }

  @Test
  void refuses_figures_the_entry_has_no_place_for() {
    refuses("cn.nothing", Figures.AS_THEY_ARE, "there is none");
    refuses("cn.error", new Figures(TEN, null, null, null), "no deadline");
    refuses("cn.branch", new Figures(null, TEN, null, null), "knows none");
    refuses("cn.direct", new Figures(null, null, "12300", null), "this is a rule");
    refuses("cn.pboc", new Figures(TEN, null, null, null), "to turn to");
  }

  @Test
  void every_confirmation_is_a_version_found_again_and_the_newest_holds_them_all() {
    ShelvedPacks packs =
        new ShelvedPacks(
            ConfirmedPacks.over(
                SHIPPED,
                List.of(
                    made(confirmed("cn.direct", new Figures(TEN, null, null, null)), 1001),
                    made(confirmed("cn.pboc", Figures.AS_THEY_ARE), 1002))));

    assertThat(packs.newest()).extracting(Pack::version).containsExactly(1002, 1);
    Pack newest = packs.forCountry("CN").orElseThrow();
    assertThat(newest.rule("cn.direct").orElseThrow().evidence().isConfirmed()).isTrue();
    assertThat(newest.body("cn.pboc").orElseThrow().evidence().isConfirmed()).isTrue();
    assertThat(packs.find("cn-nonbank", 1001).orElseThrow().body("cn.pboc").orElseThrow())
        .isEqualTo(CHINA.body("cn.pboc").orElseThrow());
    assertThat(packs.find("cn-nonbank", 1)).contains(CHINA);
  }

  @Test
  void what_the_product_comes_with_next_is_newer_than_what_was_confirmed_before() {
    Pack second =
        new Pack(CHINA.id(), 2, CHINA.title(), CHINA.countries(), CHINA.rules(), CHINA.bodies());
    Made earlier = made(confirmed("cn.direct", Figures.AS_THEY_ARE), 1001);

    ShelvedPacks packs =
        new ShelvedPacks(ConfirmedPacks.over(List.of(CHINA, second), List.of(earlier)));

    assertThat(packs.newest()).containsExactly(second);
    assertThat(packs.find("cn-nonbank", 1001)).isPresent();
    assertThat(PackVersions.after(second.version())).isEqualTo(2001);
  }

  private static void refuses(String entry, Figures figures, String why) {
    assertThatThrownBy(() -> Confirming.next(CHINA, confirmed(entry, figures)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private static Made made(Confirmation what, int version) {
    return new Made(what, version, Instant.EPOCH, "per_one", "per_two", "apr_" + version);
  }

  private static Confirmation confirmed(String entry, Figures figures) {
    return new Confirmation(
        "cn-nonbank",
        entry,
        "Art. 39",
        "https://example.org/law",
        "within so many days",
        LocalDate.of(2026, 11, 20),
        figures);
  }
}
