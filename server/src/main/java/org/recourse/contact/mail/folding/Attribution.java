package org.recourse.contact.mail.folding;

import java.util.regex.Pattern;

/**
 * The lines a mail program writes above what it quotes: "On … wrote:", "在 … 写道：", a line that says
 * "Original Message", or the copied headers of the mail below.
 */
final class Attribution {
  private static final int LINES_MAX = 5;
  private static final int CHARS_MAX = 400;

  /** Who wrote when, and a colon at the end; over several lines where the program breaks them. */
  private static final Pattern BEGUN =
      Pattern.compile(
          "^((on|at)\\b.*(?<!\\b(i|we|you|he|she|they) )\\bwrote|le\\b.*\\ba écrit"
              + "|am\\b.*\\bschrieb\\b.*|el\\b.*\\bescribió|em\\b.*\\bescreveu|il\\b.*\\bha scritto"
              + "|op\\b.*\\b(schreef|het volgende geschreven)\\b.*|den\\b.*\\bskrev\\b.*"
              + "|(在|于|於|\\d{4}).*(?<![我你您他她们])(写道|寫道|写|寫|書きました|のメール))\\s*[:：]?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The same with the name first, which only an address tells from somebody's own words. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^.*@.*(\\bwrote|写道|寫道|書きました|のメール|\\d写|schrieb|a écrit|escribió)\\s*[:：]\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** A day, a time and an address, in whatever language: nobody ends a line of their own so. */
  private static final Pattern DATED =
      Pattern.compile(
          ".*\\b\\d{4}\\D.*\\d[:.]\\d\\d\\b.*<\\S+@\\S+>\\s*(님이 작성|napisał(\\(a\\))?"
              + "|написал(\\(а\\))?|skrev|yazdı|đã viết)?\\s*[:：]\\s*$");

  private static final Pattern DAY = Pattern.compile(".*\\b\\d{4}\\D.*\\d[:.]\\d\\d\\b.*");

  private static final Pattern WHEN =
      Pattern.compile("\\d{4}|\\d[:：h.]\\d\\d|@|\\d{1,2}[/.]\\d{1,2}");

  /** Dashes around words in the sender's language. */
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "^-{4,}\\s*original\\s*-{4,}$"
              + "|^-{2,}\\s*(on |at |在|am |le ).*(wrote|写道|schrieb|a écrit)\\s*-{2,}$"
              + "|^[-—_=\\s]*(original (message|email|appointment)"
              + "|ursprüngliche nachricht|oorspronkelijk bericht|исходное сообщение"
              + "|message d'origine|mensaje original|messaggio originale|replied message"
              + "|原始(邮件|郵件|信息|讯息)|原邮件|邮件原件|回复的原邮件|回复邮件|回复的邮件|元のメッセージ)[-—_=\\s:：]*$",
          Pattern.CASE_INSENSITIVE);

  private static final String SENDERS =
      "from|von|de|da|van|od|fra|från|от|kimden|发件人|寄件者|寄件人|差出人|보낸 ?사람";
  private static final Pattern SENDER_HEADER = header(SENDERS);
  private static final Pattern HEADER =
      header(
          SENDERS
              + "|sent|date|to|cc|subject|reply-to|importance|gesendet|datum|an|kopie|betreff"
              + "|envoyé|à|objet|para|asunto|enviado( el| em)?|enviada em|assunto|inviato( il)?|a"
              + "|oggetto|verzonden|aan|onderwerp|wysłano|do|temat|skickat|till|ämne|sendt|til|emne"
              + "|отправлено|дата|кому|копия|тема|gönderildi|kime|konu"
              + "|发送时间|发送日期|送信日時|日[\\s\\u3000]*期|时[\\s\\u3000]*间|寄件日期|傳送時間"
              + "|收件人|收件者|宛先|抄[\\s\\u3000]*送|抄送人|副本"
              + "|主[\\s\\u3000]*[题題]|主旨|件名|보낸 ?날짜|받는 ?사람|제목");

  private static Pattern header(String names) {
    return Pattern.compile(
        "^(" + names + ")\\s*[:：].*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What follows is handed on, not answered: its reader is to see it. */
  private static final Pattern FORWARDED =
      Pattern.compile(
          "^[-—_=\\s]*((begin )?forwarded message|weitergeleitete nachricht|message transféré"
              + "|mensaje reenviado|(开始)?转发(的)?(邮件|信息|消息)(信息)?|下面是被转发的邮件|轉寄郵件)"
              + "[-—_=\\s:：]*$",
          Pattern.CASE_INSENSITIVE);

  private Attribution() {}

  static boolean isForwarded(Lines lines, int line) {
    return lines.at(line).length() <= CHARS_MAX && FORWARDED.matcher(lines.bare(line)).matches();
  }

  /** How many lines it takes, beginning here; 0 if none begins here. */
  static int length(Lines lines, int start) {
    if (lines.blank(start) || lines.at(start).length() > CHARS_MAX) {
      return 0;
    }
    if (ORIGINAL.matcher(lines.bare(start)).matches()) {
      return 1;
    }
    int headers = headers(lines, start);
    return headers > 0 ? headers : wrote(lines, start);
  }

  private static int wrote(Lines lines, int start) {
    StringBuilder joined = new StringBuilder();
    for (int n = 0; n < LINES_MAX && !lines.blank(start + n); n++) {
      joined.append(n == 0 ? "" : " ").append(lines.bare(start + n));
      if (joined.length() > CHARS_MAX) {
        return 0;
      }
      String line = joined.toString();
      boolean closed = line.endsWith(":") || line.endsWith("：") || line.endsWith("写道");
      boolean named = n == 0 && NAMED.matcher(line).matches();
      boolean dated =
          closed && DAY.matcher(lines.bare(start)).matches() && DATED.matcher(line).matches();
      boolean begun =
          dated || (closed && BEGUN.matcher(line).matches() && WHEN.matcher(line).find());
      if (named || begun) {
        return n + 1;
      }
      if (closed) {
        return 0;
      }
    }
    return 0;
  }

  /** Three copied headers or more, the first of them the sender's or under a ruled line. */
  private static int headers(Lines lines, int start) {
    boolean ruled = lines.at(start).strip().matches("[-_]{5,}");
    int line = ruled ? lines.nextWritten(start + 1) : start;
    if (!SENDER_HEADER.matcher(lines.bare(line)).matches()) {
      return 0;
    }
    int found = 0;
    int end = line;
    for (int at = line; at < line + 14 && at < lines.count(); at++) {
      if (HEADER.matcher(lines.bare(at)).matches()) {
        found++;
        end = at + 1;
      }
    }
    return found >= 3 ? end - start : 0;
  }
}
