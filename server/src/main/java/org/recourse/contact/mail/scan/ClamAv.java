package org.recourse.contact.mail.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Asks ClamAV's daemon by its {@code INSTREAM} command, over a connection of its own each time. */
final class ClamAv implements VirusScanner {
  private static final int CHUNK = 64 * 1024;
  private static final int ANSWER_MAX = 1_000;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private final String host;
  private final int port;

  ClamAv(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public Verdict scan(byte[] content) {
    String answer;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), Math.toIntExact(CONNECT.toMillis()));
      socket.setSoTimeout(Math.toIntExact(ANSWER.toMillis()));
      send(new DataOutputStream(socket.getOutputStream()), content);
      answer = new String(socket.getInputStream().readNBytes(ANSWER_MAX), US_ASCII);
    } catch (IOException e) {
      throw new ScannerAway("Expected an answer of the virus scanner", e);
    }
    return verdict(answer.replace("\0", "").strip());
  }

  private static void send(DataOutputStream out, byte[] content) throws IOException {
    out.write("zINSTREAM\0".getBytes(US_ASCII));
    for (int at = 0; at < content.length; at += CHUNK) {
      int length = Math.min(CHUNK, content.length - at);
      out.writeInt(length);
      out.write(content, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  /** {@code stream: OK}, or {@code stream: Name FOUND}. */
  private static Verdict verdict(String answer) {
    if (answer.endsWith(" OK")) {
      return new Verdict.Clean();
    }
    if (answer.endsWith(" FOUND")) {
      String virus = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length());
      return new Verdict.Infected(virus.strip());
    }
    throw new ScannerAway("Expected OK or FOUND, but the virus scanner said " + answer, null);
  }
}
