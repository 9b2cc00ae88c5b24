package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.clocks.PolicyDocument.ClockPolicy;
import org.recourse.complaint.clocks.PolicyDocument.Statutory;
import org.recourse.complaint.clocks.PolicyDocument.Step;

/** What a version of the policies changes, and what it must not be. */
class PolicyChangesTest {
  private static final ClockPolicy FRAUD = policy("Fraud", List.of("fraud_report"), 60);
  private static final ClockPolicy CHAT =
      new ClockPolicy(
          "Chat", List.of(), List.of(), List.of("chat"), List.of(), "house", Map.of(), false);
  private static final ClockPolicy REST = policy("The rest", List.of(), 240);
  private static final PolicyDocument NOW = document(FRAUD, CHAT, REST);

  @Test
  void nothing_changes_where_conditions_stand_in_another_order() {
    PolicyDocument one = document(policy("Fraud", List.of("dispute", "complaint"), 60), REST);
    PolicyDocument other = document(policy("Fraud", List.of("complaint", "dispute"), 60), REST);

    assertThat(PolicyChanges.between(one, other)).isEmpty();
    assertThat(PolicyChanges.between(NOW, NOW)).isEmpty();
  }

  @Test
  void a_time_is_told_and_takes_one() {
    List<RuleChange> changes =
        PolicyChanges.between(
            NOW, document(policy("Fraud", List.of("fraud_report"), 45), CHAT, REST));

    assertThat(changes)
        .containsExactly(new RuleChange("Fraud", "first_reply", List.of("60"), List.of("45")));
    assertThat(PolicyChanges.takeTwo(changes)).isFalse();
  }

  @Test
  void one_that_is_added_is_told_whole_and_takes_two() {
    ClockPolicy gold = policy("Gold", List.of("complaint"), 30);

    List<RuleChange> changes = PolicyChanges.between(NOW, document(gold, FRAUD, CHAT, REST));

    assertThat(changes)
        .containsExactly(
            new RuleChange("Gold", "added", List.of(), List.of("1")),
            new RuleChange("Gold", "kinds", List.of(), List.of("complaint")),
            new RuleChange("Gold", "calendar", List.of(), List.of("house")),
            new RuleChange("Gold", "first_reply", List.of(), List.of("30")));
    assertThat(PolicyChanges.takeTwo(changes)).isTrue();
  }

  @Test
  void one_that_ends_another_order_and_other_conditions_take_two() {
    List<RuleChange> ended = PolicyChanges.between(NOW, document(CHAT, REST));
    List<RuleChange> ordered = PolicyChanges.between(NOW, document(CHAT, FRAUD, REST));
    List<RuleChange> narrowed =
        PolicyChanges.between(NOW, document(policy("Fraud", List.of("dispute"), 60), CHAT, REST));

    assertThat(ended).containsExactly(new RuleChange("Fraud", "ended", List.of("1"), List.of()));
    assertThat(ordered)
        .containsExactly(
            new RuleChange(
                "",
                "order",
                List.of("Fraud", "Chat", "The rest"),
                List.of("Chat", "Fraud", "The rest")));
    assertThat(narrowed).extracting(RuleChange::part).containsExactly("kinds");
    assertThat(List.of(ended, ordered, narrowed)).allMatch(PolicyChanges::takeTwo);
  }

  @Test
  void ladders_are_told_by_step_and_that_of_the_law_takes_two() {
    PolicyDocument later =
        new PolicyDocument(
            NOW.policies(),
            List.of(new Step("lead", "breached", 30)),
            480,
            new Statutory("eu-psd2", List.of()));

    List<RuleChange> changes = PolicyChanges.between(NOW, later);

    assertThat(changes)
        .containsExactly(
            new RuleChange(
                "", "ladder", List.of("lead", "breached", "0"), List.of("lead", "breached", "30")),
            new RuleChange("", "default_pack", List.of(), List.of("eu-psd2")));
    assertThat(PolicyChanges.takeTwo(changes)).isTrue();
  }

  @Test
  void refuses_policies_under_which_a_case_would_never_or_twice_fall() {
    assertThatThrownBy(() -> check(FRAUD)).hasMessageContaining("fall through");
    assertThatThrownBy(() -> check(policy("All", List.of(), 60), REST))
        .hasMessageContaining("never count");
    assertThatThrownBy(() -> check(FRAUD, FRAUD, REST)).hasMessageContaining("same name");
    assertThatThrownBy(() -> check(policy("Odd", List.of("praise"), 60), REST))
        .hasMessageContaining("no kind");
    check(FRAUD, CHAT, REST);
  }

  private static void check(ClockPolicy... policies) {
    PolicyCheck.check(document(policies), Set.of("house"), Set.of());
  }

  private static PolicyDocument document(ClockPolicy... policies) {
    return new PolicyDocument(
        List.of(policies),
        List.of(new Step("lead", "breached", 0)),
        480,
        new Statutory(null, List.of()));
  }

  private static ClockPolicy policy(String name, List<String> kinds, int firstReply) {
    return new ClockPolicy(
        name,
        kinds,
        List.of(),
        List.of(),
        List.of(),
        "house",
        Map.of("first_reply", firstReply),
        false);
  }
}
