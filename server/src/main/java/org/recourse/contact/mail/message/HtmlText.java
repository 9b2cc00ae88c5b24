package org.recourse.contact.mail.message;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML read aloud: only its words, with lines where a reader sees them, and {@code >} before what
 * is quoted. Nothing is fetched, and what is hidden from a reader is left out.
 */
public final class HtmlText {
  private static final int CHARS_MAX = 2_000_000;
  private static final int QUOTES_MAX = 5;
  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "title", "template", "noscript", "svg", "object");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "tr",
          "table",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "address",
          "center");

  private HtmlText() {}

  public static String of(String html) {
    String cut = html.length() > CHARS_MAX ? html.substring(0, CHARS_MAX) : html;
    Reading reading = new Reading();
    Jsoup.parse(cut).body().traverse(reading);
    return reading
        .text
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(joining("\n"))
        .strip();
  }

  private static final class Reading implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private int quotes;
    private int kept;
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        say(words);
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    private void say(TextNode words) {
      if (silent == 0) {
        String plain = words.getWholeText().replace('\u00a0', ' ');
        write(kept > 0 ? plain : plain.replaceAll("[\\s\\u200B\\u200C\\uFEFF]+", " "));
      }
    }

    private void begin(Element element) {
      String tag = element.normalName();
      if (isSilent(element)) {
        silent++;
      } else if (tag.equals("br")) {
        newLine();
      } else if (BLOCKS.contains(tag)) {
        breakLine();
      }
      kept += tag.equals("pre") ? 1 : 0;
      quotes += tag.equals("blockquote") ? 1 : 0;
      if (tag.equals("p") || tag.equals("blockquote")) {
        blankLine();
      }
      if (tag.equals("li") && silent == 0) {
        write("- ");
      }
      if (tag.equals("hr") && silent == 0) {
        write("________________________________");
      }
      if (element.hasClass("gmail_signature") && silent == 0) {
        breakLine();
        write("-- ");
        newLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      String tag = element.normalName();
      if (isSilent(element)) {
        silent--;
      }
      kept -= tag.equals("pre") ? 1 : 0;
      if (tag.equals("a")) {
        link(element);
      }
      if (tag.equals("td") || tag.equals("th")) {
        write(" ");
      }
      if (BLOCKS.contains(tag)) {
        breakLine();
      }
      if (tag.equals("blockquote")) {
        quotes--;
        newLine();
      }
    }

    /** Where a link leads elsewhere than it says, the reader sees where. */
    private void link(Element element) {
      String target = element.attr("href").strip();
      if (silent == 0 && target.startsWith("http") && !element.text().strip().equals(target)) {
        write(" <" + target + ">");
      }
    }

    private static boolean isSilent(Element element) {
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      return SILENT.contains(element.normalName())
          || element.hasAttr("hidden")
          || style.contains("display:none")
          || style.contains("visibility:hidden");
    }

    private void write(String words) {
      boolean fresh = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      String said = fresh && quotes == 0 && !words.contains("\n") ? words.stripLeading() : words;
      if (said.isEmpty() || (fresh && said.isBlank()) || isFull()) {
        return;
      }
      if (fresh) {
        mark();
        said = said.stripLeading();
      }
      text.append(said);
    }

    private void newLine() {
      if (silent == 0 && !isFull()) {
        boolean fresh = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (fresh) {
          mark();
        }
        text.append('\n');
      }
    }

    /** A quote of a quote of a quote is one all the same; the marks must not outgrow the words. */
    private void mark() {
      text.repeat("> ", Math.min(quotes, QUOTES_MAX));
    }

    private boolean isFull() {
      return text.length() > CHARS_MAX;
    }

    private void breakLine() {
      if (silent == 0 && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    private void blankLine() {
      if (silent == 0 && text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
        newLine();
      }
    }
  }
}
