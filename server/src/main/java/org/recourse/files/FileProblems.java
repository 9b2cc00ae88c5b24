package org.recourse.files;

import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Why a file is not taken, or not there. */
final class FileProblems {
  private FileProblems() {}

  static Problem type() {
    return Problem.of(
        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
        "Expected a JPEG, a PNG or a PDF, sent with the Content-Type that it is, but got something"
            + " else. Take a photo of the document, or save it as PDF.");
  }

  static Problem tooLarge() {
    return Problem.of(
        ProblemCode.BODY_TOO_LARGE,
        "Expected a file of at most 10 MiB, but it is larger. Take the photo with fewer pixels.");
  }

  static Problem refused(String detail) {
    return Problem.of(ProblemCode.FILE_REFUSED, detail);
  }

  static Problem tooMany(long seconds) {
    return Problem.of(
            ProblemCode.TOO_MANY_FILES,
            "Expected at most "
                + Files.DAY_MAX
                + " files within 24 hours, but there were more. Try again later.")
        .with("retry_after_seconds", seconds);
  }

  static Problem busy() {
    return Problem.of(
            ProblemCode.TRY_AGAIN_LATER,
            "Expected fewer uploads at the same time, but there are many. Send it again in a"
                + " moment.")
        .with("retry_after_seconds", 5);
  }

  static Problem infected() {
    return refused(
        "Expected a file without a virus, but the scanner knows one in this. Look through your"
            + " device, or send another file.");
  }

  static Problem unseen() {
    return Problem.of(
            ProblemCode.TRY_AGAIN_LATER,
            "Expected the virus scanner, without which no file is taken, but it does not answer."
                + " Send it again in a moment.")
        .with("retry_after_seconds", 30);
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a file of yours that is not in use, but there is none. Upload it"
            + " again.");
  }
}
