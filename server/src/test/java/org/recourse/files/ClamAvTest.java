package org.recourse.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.recourse.files.VirusScanner.ScannerAway;
import org.recourse.files.VirusScanner.Verdict;

class ClamAvTest {

  @Test
  void sends_all_of_it_and_believes_the_answer() throws Exception {
    byte[] large = new byte[200_000];
    large[199_999] = 'V';

    assertThat(ask("stream: OK\0", large)).isEqualTo(new Verdict.Clean());
    assertThat(ask("stream: Eicar-Test FOUND\0", large))
        .isEqualTo(new Verdict.Infected("Eicar-Test"));
  }

  @Test
  void releases_nothing_when_the_answer_is_none() {
    assertThatThrownBy(() -> ask("INSTREAM size limit exceeded. ERROR\0", new byte[10]))
        .isInstanceOf(ScannerAway.class);
    assertThatThrownBy(() -> new ClamAv("127.0.0.1", 1).scan(out -> out.write(1)))
        .isInstanceOf(ScannerAway.class);
  }

  /** A daemon that takes one stream, checks that it is whole, and says what it is told to. */
  private static Verdict ask(String answer, byte[] content) throws Exception {
    try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      byte[][] received = new byte[1][];
      Thread one =
          Thread.ofVirtual()
              .start(() -> {
                try (Socket socket = daemon.accept()) {
                  received[0] = take(new DataInputStream(socket.getInputStream()));
                  socket.getOutputStream().write(answer.getBytes(US_ASCII));
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      Verdict verdict =
          new ClamAv("127.0.0.1", daemon.getLocalPort()).scan(out -> out.write(content));
      one.join();
      assertThat(received[0]).isEqualTo(content);
      return verdict;
    }
  }

  private static byte[] take(DataInputStream in) throws IOException {
    byte[] command = in.readNBytes("zINSTREAM\0".length());
    assertThat(new String(command, US_ASCII)).isEqualTo("zINSTREAM\0");
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.writeBytes(in.readNBytes(length));
    }
    return content.toByteArray();
  }
}
