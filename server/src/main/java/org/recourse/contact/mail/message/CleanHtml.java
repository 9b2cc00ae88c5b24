package org.recourse.contact.mail.message;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML from outside, made harmless: words, lists, tables and links. No pictures, so that nothing
 * tells the sender that it was read; no styles, no forms, no scripts.
 */
public final class CleanHtml {
  private static final int CHARS_MAX = 2_000_000;
  private static final Safelist KEPT =
      Safelist.basic()
          .addTags("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "td", "th")
          .addTags("hr", "div")
          .removeProtocols("a", "href", "ftp")
          .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
          .addEnforcedAttribute("a", "target", "_blank");

  private CleanHtml() {}

  public static String of(String html) {
    String cut = html.length() > CHARS_MAX ? html.substring(0, CHARS_MAX) : html;
    Document clean = new Cleaner(KEPT).clean(Jsoup.parse(cut));
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }
}
