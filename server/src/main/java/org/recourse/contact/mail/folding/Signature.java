package org.recourse.contact.mail.folding;

import java.util.regex.Pattern;

/** What a program or a habit puts under everything somebody writes. */
final class Signature {
  private static final int LINES_MAX = 12;
  private static final int LINE_MAX = 120;

  private static final Pattern DEVICE =
      Pattern.compile(
          "^(sent from (my|a|an|the) ([\\p{L}\\d&+'-]+ ?){1,5}|sent (from|with|via|by|using)"
              + " ([A-Z][\\p{L}\\d&+'.-]*|for|on|mail|mobile|\\d+"
              + "|<\\S+>)( ([A-Z][\\p{L}\\d&+'.-]*|for|on|mail"
              + "|mobile|app|iOS|\\d+|<\\S+>)){0,6}|get outlook for .{1,60}|outlook for (ios"
              + "|android).{0,60}"
              + "|von meinem .{1,30} gesendet|envoyé de mon .{1,30}|enviado desde mi .{1,30}"
              + "|envoyé depuis .{1,40}|enviado do meu .{1,30}|enviado desde .{1,40}"
              + "|inviato da(l mio)? (iphone|ipad|android|outlook|libero|yahoo).{0,30}"
              + "|verstuurd vanaf mijn .{1,30}|skickat från min .{1,30}|отправлено с .{1,40}"
              + "|gesendet (von|mit) (der |dem |meinem |outlook|mail|iphone|gmx|web\\.de).{0,40}"
              + "|(iphone|ipad|android).{0,10}から送信|나의 .{1,20}에서 보냄"
              + "|(发|發)送自我的?.{0,30}|(发|發)自(我|我的)?.{0,40}"
              + "|来自.{0,20}(iphone|ipad|手机|客户端|邮箱|邮件).{0,20}"
              + "|从我的.{1,20}(发送|發送)|(從|从).{1,30}(傳送|发送)|(获取|下载).{0,6}outlook.{0,40}"
              + "|(使用|通过).{1,30}(发送|寄出)|.{0,20}邮箱大师.{0,20})[.。]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NAME =
      Pattern.compile(
          "^[-—]{1,2} ?\\p{Lu}[\\p{L}.'-]*( \\p{Lu}[\\p{L}.'-]*){0,3}$|^[-—]{1,2}"
              + " ?\\p{IsHan}{2,4}$");
  private static final Pattern RULE = Pattern.compile("^(--|—|__{2,}|-{20,})$");

  private Signature() {}

  /** Whether all from here to {@code end} is one. */
  static boolean begins(Lines lines, int start, int end) {
    String line = lines.at(start).strip();
    if (RULE.matcher(line).matches()) {
      return written(lines, start + 1, end) <= LINES_MAX;
    }
    if (line.length() > LINE_MAX) {
      return false;
    }
    boolean alone = lines.nextWritten(start + 1) >= end;
    boolean apart = start > 0 && (lines.blank(start - 1) || DEVICE.matcher(line).matches());
    return alone && apart && (DEVICE.matcher(line).matches() || NAME.matcher(line).matches());
  }

  private static int written(Lines lines, int from, int end) {
    int count = 0;
    for (int line = from; line < end; line++) {
      count += lines.blank(line) ? 0 : 1;
    }
    return count;
  }
}
