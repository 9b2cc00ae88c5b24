package org.recourse.tour;

import java.util.List;

/**
 * {@code ./recourse tour}: sign-up, money, a stolen phone, the staff, a complaint; the books at the
 * end.
 */
public final class Tour {
  private static final List<Chapter> CHAPTERS =
      List.of(
          new SigningUp(),
          new ToppingUp(),
          new Confirming(),
          new Sending(),
          new PayingOnce(),
          new Limiting(),
          new Protecting(),
          new Noticing(),
          new TwoSteps(),
          new StolenPhone(),
          new Documents(),
          new Staffing(),
          new Reviewing(),
          new Complaining(),
          new Mailing(),
          new AskingOthers(),
          new Chatting(),
          new Waiting(),
          new PassingOn(),
          new Surviving(),
          new Reckoning());

  private Tour() {}

  public static void main(String[] args) {
    Report report = new Report(System.out);
    try (Instance instance = Instance.start(InstanceSettings.read())) {
      System.out.println("Touring a fresh Recourse at " + instance.address());
      Stage stage = new Stage(instance, report);
      for (Chapter chapter : CHAPTERS) {
        if (!report.play(chapter, stage)) {
          System.out.println("The server's log:\n" + instance.log());
          break;
        }
      }
    } catch (Exception e) {
      report.broken("The tour ended early: " + e.getMessage());
    }
    System.exit(report.end());
  }
}
