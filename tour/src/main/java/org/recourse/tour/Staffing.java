package org.recourse.tour;

import java.util.Locale;
import java.util.Map;

/** Whoever starts the house makes the first operator; all later power takes two people. */
final class Staffing implements Chapter {
  @Override
  public String title() {
    return "The staff";
  }

  @Override
  public void play(Stage stage) throws Exception {
    String link = Colleague.secret(stage.instance.log());
    if (link.isEmpty()) {
      stage.step("This house has operators already, whom a tour cannot be: their part is left out");
      return;
    }
    Colleague olga = first(stage, link);
    Colleague sven = second(stage, olga);
    Colleague mei = agent(stage, olga, sven);
    stage.staff.put("agent", mei);
    stage.staff.put("compliance", compliance(stage, olga, sven));
    powers(stage, olga, mei);
  }

  private static Colleague first(Stage stage, String link) throws Exception {
    stage.step("The server printed a link at its start: Olga becomes the first operator");
    Player olga = person(stage, "Olga Lind");
    Colleague first = Colleague.join(stage, olga, link);
    Answer again = Colleague.accept(person(stage, "Eve Late"), link);
    stage.equal("the link is good once", "410 invitation_expired", again.brief());
    return first;
  }

  private static Colleague second(Stage stage, Colleague olga) throws Exception {
    stage.step("Olga, still alone, invites the second operator");
    Player sven = person(stage, "Sven Holm");
    Answer invited = invite(olga, sven, "operator", "there have to be two");
    stage.check(
        "which one may do", invited.status() == 202 && invited.string("approval_id").isEmpty());
    return Colleague.join(stage, sven, link(stage, sven));
  }

  private static Colleague agent(Stage stage, Colleague olga, Colleague sven) throws Exception {
    stage.step("Olga wants an agent to join");
    Player mei = person(stage, "Mei Tan");
    Answer proposed = invite(olga, mei, "agent", "more customers than before");
    stage.equal("from now on that is a proposal", "202", proposed.brief());
    String approval = proposed.string("approval_id");
    stage.equal("which waits", "proposed", state(olga, approval));
    stage.equal("she cannot approve it herself", "403 not_allowed", olga.approve(approval).brief());
    stage.check("and nobody is invited yet", !stage.hasMail(mei.handle, ""));
    stage.equal("Sven approves it", "approved", sven.approve(approval).string("state"));
    stage.equal("once", "409 approval_ended", sven.approve(approval).brief());
    return Colleague.join(stage, mei, link(stage, mei));
  }

  private static Colleague compliance(Stage stage, Colleague olga, Colleague sven)
      throws Exception {
    stage.step("Sven proposes a compliance officer, and Olga approves");
    Player ravi = person(stage, "Ravi Rao");
    String approval =
        invite(sven, ravi, "compliance", "our licence asks for one").string("approval_id");
    stage.equal("so it is", "approved", olga.approve(approval).string("state"));
    return Colleague.join(stage, ravi, link(stage, ravi));
  }

  private static void powers(Stage stage, Colleague olga, Colleague mei) throws Exception {
    stage.step("Everybody can do what their work needs, and no more");
    Answer looked =
        olga.client()
            .post("/staff/customer-looks", Map.of("handle", stage.ada.handle, "reason", "curious"));
    stage.equal("an operator sees no customers", "403 not_allowed", looked.brief());
    Answer read = mei.client().get("/staff/audit");
    stage.equal("an agent reads no audit", "403 not_allowed", read.brief());
    stage.equal(
        "and Ada is no staff", "403 not_allowed", stage.ada.client.get("/staff/reviews").brief());
  }

  private static Player person(Stage stage, String name) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    return new Player(name, stage.ada.handle.replace("ada", first), stage.browser());
  }

  private static Answer invite(Colleague by, Player who, String role, String reason)
      throws Exception {
    return by.client()
        .post("/staff/people", Map.of("email", who.handle, "role", role, "reason", reason));
  }

  private static String link(Stage stage, Player who) throws Exception {
    return Colleague.secret(stage.mail(who.handle, "invited").text());
  }

  private static String state(Colleague who, String approval) throws Exception {
    return who.client().get("/staff/approvals/" + approval).string("state");
  }
}
