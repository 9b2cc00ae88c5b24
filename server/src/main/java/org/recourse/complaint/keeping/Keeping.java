package org.recourse.complaint.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.recourse.complaint.casework.CaseThreads.Threads;
import org.recourse.conversation.Conversations;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Writes out a correspondence, for a few people at a time: each takes memory and a while. */
@Component
public class Keeping {
  private static final int AT_ONCE_MAX = 4;

  private final Conversations conversations;
  private final Originals originals;
  private final People people;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_ONCE_MAX);

  Keeping(Conversations conversations, Originals originals, People people, Clock clock) {
    this.conversations = conversations;
    this.originals = originals;
    this.people = people;
    this.clock = clock;
  }

  /** Where what is written goes, once there is something. */
  @FunctionalInterface
  public interface Target {
    OutputStream open() throws IOException;
  }

  /** As a PDF, in its reader's language. */
  public void document(Threads threads, PersonId reader, Target target) throws IOException {
    Language language = people.find(reader).map(Person::language).orElse(Language.EN);
    inTurn(() ->
        CorrespondenceDocument.write(
            Correspondence.of(threads, conversations),
            new KeepingWords(language),
            clock.instant(),
            target.open()));
  }

  /** Its mails and files, as a ZIP. */
  public void originals(Threads threads, Target target) throws IOException {
    inTurn(() ->
        originals.write(
            threads.ids(), Correspondence.of(threads, conversations).messages(), target.open()));
  }

  private interface Work {
    void run() throws IOException;
  }

  private void inTurn(Work work) throws IOException {
    if (!places.tryAcquire()) {
      throw Problem.of(
              ProblemCode.TRY_AGAIN_LATER,
              "Expected fewer people who fetch their correspondence at the same time, but there are"
                  + " many. Try again in a moment.")
          .with("retry_after_seconds", 5);
    }
    try {
      work.run();
    } finally {
      places.release();
    }
  }
}
