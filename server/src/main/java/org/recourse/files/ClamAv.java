package org.recourse.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
  public Verdict scan(Content content) {
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

  private static void send(DataOutputStream out, Content content) throws IOException {
    out.write("zINSTREAM\0".getBytes(US_ASCII));
    BufferedOutputStream chunks = new BufferedOutputStream(new Chunks(out), CHUNK);
    content.write(chunks);
    chunks.flush();
    out.writeInt(0);
    out.flush();
  }

  /** Puts its length before each chunk. */
  private static final class Chunks extends OutputStream {
    private final DataOutputStream out;

    Chunks(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      if (length > 0) { // an empty chunk would be the end
        out.writeInt(length);
        out.write(bytes, start, length);
      }
    }
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
