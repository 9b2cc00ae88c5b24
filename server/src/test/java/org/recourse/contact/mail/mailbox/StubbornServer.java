package org.recourse.contact.mail.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before a real IMAP server and refuses to give out the content of one mail. */
final class StubbornServer implements AutoCloseable {
  private final ServerSocket door;
  private final int behind;
  private final String refused;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile boolean stubborn = true;

  /** Refuses the mail with this sequence number. */
  StubbornServer(int behind, int mail) throws IOException {
    this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.behind = behind;
    this.refused = " FETCH " + mail + " (BODY";
    Thread.ofVirtual().start(this::welcome);
  }

  int port() {
    return door.getLocalPort();
  }

  void giveIn() {
    stubborn = false;
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> pass(client, server));
        Thread.ofVirtual().start(() -> answer(server, client));
      } catch (IOException e) {
        return; // closed at the end of the test
      }
    }
  }

  private void pass(Socket client, Socket server) {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (stubborn && line.contains(refused)) {
          String tag = line.substring(0, line.indexOf(' '));
          write(client, tag + " NO [SERVERBUG] This mail cannot be read");
        } else {
          write(server, line);
        }
      }
      close(client, server);
    } catch (IOException e) {
      close(client, server);
    }
  }

  private static void answer(Socket server, Socket client) {
    try {
      server.getInputStream().transferTo(client.getOutputStream());
      close(client, server);
    } catch (IOException e) {
      close(client, server);
    }
  }

  private static void write(Socket to, String line) throws IOException {
    OutputStream out = to.getOutputStream();
    out.write((line + "\r\n").getBytes(ISO_8859_1));
    out.flush();
  }

  /** One side hung up, so the other does. */
  private static void close(Socket client, Socket server) {
    try (client;
        server) {
      client.shutdownOutput();
    } catch (IOException e) {
      return; // closed already
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
