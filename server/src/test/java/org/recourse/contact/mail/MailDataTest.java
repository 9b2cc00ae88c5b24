package org.recourse.contact.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recourse.contact.mail.folding.FoldedText;
import org.recourse.contact.mail.kind.Classifier;
import org.recourse.contact.mail.kind.Judgement;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.MailParser;
import org.recourse.contact.mail.message.MailPart;
import org.recourse.contact.mail.message.ParsedMail;

/** Messages that were really sent, or made to break parsers: each is a test of its own. */
class MailDataTest {
  private static final Pattern PIECE =
      Pattern.compile("<(?:text|binary)-body name=\"(.+?_decoded_([\\d_]+)\\.\\w+)\"");
  private static final Classifier CLASSIFIER = new Classifier(Set.of(), _ -> false);

  private static final Pattern ENVELOPE =
      Pattern.compile(
          "(?i)\n(return-path|precedence|delivered-to|auto-submitted|x-[^:\n]*):.*(\n[ \t].*)*");

  /** What their parser skips for want of a colon is somebody's words to us, and leads the text. */
  private static final String WORDS_AMONG_HEADERS = "malformedHeaderStartsBody-nocrlfcrlf";

  /**
   * Without its marks nothing in the first tells it from a greeting somebody typed; the second says
   * two words of a language and an address.
   */
  private static final Set<String> KNOWN_BY_MARKS_ALONE =
      Set.of("is-not-bounce-01.eml", "rfc3834-05.eml");

  @TestFactory
  Stream<DynamicTest> reads_every_piece_of_a_broken_message() {
    return each("torture", ".msg", MailDataTest::readsEveryPiece);
  }

  @TestFactory
  Stream<DynamicTest> knows_that_no_person_wrote() {
    return each("bounces", ".eml", MailDataTest::knowsThatNoPersonWrote);
  }

  @TestFactory
  Stream<DynamicTest> knows_it_also_where_envelope_and_marks_were_lost_on_the_way() {
    return each("bounces", ".eml", MailDataTest::knowsWithoutMarks);
  }

  @TestFactory
  Stream<DynamicTest> parts_a_reply_from_what_it_answers() {
    return each("replies", ".txt", MailDataTest::partsReply);
  }

  private static Stream<DynamicTest> each(
      String folder, String ending, java.util.function.Consumer<Path> test) {
    return MailData.folder(folder)
        .map(found ->
            MailData.files(found, ending).stream()
                .map(file ->
                    DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> test.accept(file))))
        .orElseGet(() ->
            Stream.of(
                DynamicTest.dynamicTest(
                    "without the data",
                    () -> abort("Expected shared/data/mail above, or -Drecourse.mail.data"))));
  }

  private static void readsEveryPiece(Path file) {
    ParsedMail mail = MailParser.parse(MailData.bytes(file));

    String stem = file.getFileName().toString().replace(".msg", "");
    String tree =
        new String(
            MailData.bytes(file.resolveSibling(stem + "_decoded.xml")), StandardCharsets.UTF_8);
    Map<String, MailPart> pieces = new TreeMap<>();
    collect(mail, pieces);
    List<MatchResult> expected = PIECE.matcher(tree).results().toList();
    assertThat(mail.cut()).isFalse();
    if (stem.equals(WORDS_AMONG_HEADERS)) {
      String words = text(file.resolveSibling(expected.getFirst().group(1)));
      assertThat(BodyText.of(mail).text()).isEqualToNormalizingNewlines(words);
      return;
    }
    assertThat(pieces).hasSize(expected.size());
    for (MatchResult piece : expected) {
      byte[] content = MailData.bytes(file.resolveSibling(piece.group(1)));
      assertThat(pieces.get(place(piece.group(2), pieces)).content())
          .as(piece.group(1))
          .isEqualTo(content);
    }
  }

  /** Theirs names the text of a simple message after its only child; ours after itself. */
  private static String place(String theirs, Map<String, MailPart> pieces) {
    return pieces.containsKey(theirs) ? theirs : theirs.replaceFirst("_1$", "");
  }

  private static void collect(ParsedMail mail, Map<String, MailPart> pieces) {
    mail.parts().forEach(part -> pieces.put(part.path(), part));
    mail.embedded().forEach(embedded -> collect(embedded, pieces));
  }

  private static void knowsThatNoPersonWrote(Path file) {
    ParsedMail mail = MailParser.parse(MailData.bytes(file));

    Judgement judgement = CLASSIFIER.judge(mail);

    assertThat(judgement.human()).as(judgement.rule()).isFalse();
    assertThat(judgement.answerable()).isFalse();
    assertThat(mail.cut()).isFalse();
  }

  private static void knowsWithoutMarks(Path file) {
    if (KNOWN_BY_MARKS_ALONE.contains(file.getFileName().toString())) {
      return;
    }
    String raw =
        new String(MailData.bytes(file), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    int body = raw.indexOf("\n\n") < 0 ? raw.length() : raw.indexOf("\n\n");
    String head = ENVELOPE.matcher("\n" + raw.substring(0, body)).replaceAll("").substring(1);
    ParsedMail mail =
        MailParser.parse((head + raw.substring(body)).getBytes(StandardCharsets.ISO_8859_1));

    assertThat(CLASSIFIER.judge(mail).human()).as(mail.subject()).isFalse();
  }

  private static void partsReply(Path file) {
    String text = text(file);

    FoldedText folded = FoldedText.of(text);

    List<String> lastWritten = folded.visible().lines().filter(line -> !line.isBlank()).toList();
    assertThat(lastWritten.getLast()).doesNotStartWith(">").doesNotEndWith("wrote:");
    assertThat(folded.visible().lines()).noneMatch(line -> line.matches("Sent from my \\w+"));
    assertThat((folded.visible() + folded.folded()).replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("\\s", ""));
  }

  private static String text(Path file) {
    return new String(MailData.bytes(file), StandardCharsets.UTF_8);
  }
}
