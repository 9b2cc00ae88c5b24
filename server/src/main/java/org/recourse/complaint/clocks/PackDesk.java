package org.recourse.complaint.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.rulebook.Confirmation;
import org.recourse.rulebook.Confirmations;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff confirm what a pack says, by the text they read. It takes two people, and makes a
 * version of the pack; from then on customers may be told it. Cases that are there keep the version
 * they have.
 */
@Component
public class PackDesk {
  /** Whoever is furthest ahead of us has this day already. */
  private static final ZoneOffset FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(14);

  private final Packs packs;
  private final Confirmations confirmations;
  private final RuleProposals proposals;
  private final Records records;
  private final Clock clock;

  PackDesk(
      Packs packs,
      Confirmations confirmations,
      RuleProposals proposals,
      Records records,
      Clock clock) {
    this.packs = packs;
    this.confirmations = confirmations;
    this.proposals = proposals;
    this.records = records;
    this.clock = clock;
  }

  public List<Pack> newest() {
    return packs.newest();
  }

  /** Of each entry the newest. */
  public List<Confirmations.Made> confirmed() {
    return confirmations.newest();
  }

  /**
   * Proposes it.
   *
   * @param basedOn the version of the pack in which the entry was seen
   */
  @Transactional
  public Change propose(Caller staff, int basedOn, Confirmation what, String reason) {
    Pack after = check(basedOn, what);
    return proposals.propose(
        staff,
        new RuleProposals.Draft(
            PackAct.KIND,
            what.entry(),
            reason,
            EntryChanges.between(newest(what.pack()), after, what.entry()),
            Map.of(
                "pack", what.pack(),
                "entry", what.entry(),
                "based_on", Integer.toString(basedOn),
                "source", what.sourceUrl(),
                "quote", what.quote(),
                "law_ref", what.lawRef(),
                "read_on", what.readOn().toString(),
                "body", ClockJson.MAPPER.writeValueAsString(what))));
  }

  /** The version it would make. */
  Pack check(int basedOn, Confirmation what) {
    if (what.readOn().isAfter(LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_THE_DAY))) {
      throw Fields.invalid("read_on", "Expected a day that has come, but it is ahead of us.");
    }
    Pack newest = newest(what.pack());
    Pack seen = packs.find(what.pack(), basedOn).orElseThrow(Policies::movedOn);
    if (!seen.rule(what.entry()).equals(newest.rule(what.entry()))
        || !seen.body(what.entry()).equals(newest.body(what.entry()))) {
      throw Policies.movedOn();
    }
    try {
      return confirmations.preview(newest, what);
    } catch (IllegalArgumentException e) {
      throw Fields.invalid("entry", e.getMessage() + ". Change it and send it again.");
    }
  }

  void add(Caller approver, Proposal proposal, int basedOn, Confirmation what) {
    int version = check(basedOn, what).version();
    confirmations.add(
        new Confirmations.Made(
            what,
            version,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            proposal.proposedBy().toString(),
            approver.person().toString(),
            proposal.id().toString()));
    records.changed(
        approver,
        "pack.entry_confirmed",
        what.entry(),
        proposal.reason(),
        Map.of("pack", what.pack(), "version", Integer.toString(version)));
  }

  private Pack newest(String id) {
    return packs.newest().stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected the id of a pack, but there is none. List the packs to see them."));
  }
}
