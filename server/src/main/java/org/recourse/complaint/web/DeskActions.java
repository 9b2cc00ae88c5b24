package org.recourse.complaint.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.casework.AnswerRules;
import org.recourse.complaint.casework.CaseRecord;
import org.recourse.complaint.casework.ForwardingRules;
import org.recourse.conversation.Contact;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.rulebook.Rule.StatutoryClock;

/** What somebody of the staff may do with a case as it stands. */
final class DeskActions {
  private DeskActions() {}

  static List<String> of(
      CaseRecord c,
      Caller caller,
      Collection<Contact> parties,
      List<LegalDuty> duties,
      Instant now) {
    List<String> actions = new ArrayList<>(List.of("note"));
    if (caller.may(Permission.CASES_LEAD)) {
      actions.add("restricted_note");
    }
    if (c.isMerged()) {
      actions.add("unmerge");
      return actions;
    }
    if (c.ties().spam()) {
      actions.add("spam");
      return actions;
    }
    actions.addAll(List.of("move", "prioritise", "tag", "change_kind", "describe", "merge"));
    actions.addAll(List.of("split", "link", "copy", "group", "mark_spam"));
    if (c.state() != CaseState.CLOSED) {
      actions.addAll(List.of("reply", "assign", "ask_party"));
    }
    if (c.state().isOpen()) {
      actions.add("snooze");
    }
    if (AnswerRules.mayRespond(c)) {
      actions.add("final_response");
    }
    if (c.state().isOpen()) {
      actions.add("pass_on");
    }
    boolean lead = caller.may(Permission.CASES_LEAD);
    if (ForwardingRules.maySay(c, lead)) {
      actions.add("forward");
    }
    if (c.state() != CaseState.CLOSED
        && duties.stream().anyMatch(duty -> AnswerRules.mayExtend(duty, lead, now))) {
      actions.add("extend");
    }
    if (duties.stream().anyMatch(duty -> duty.waitsFor(StatutoryClock.REFUND))) {
      actions.add("refund");
    }
    if (parties.stream().anyMatch(contact -> !contact.assurance().knowsPerson())) {
      actions.add("verify");
    }
    return actions;
  }
}
