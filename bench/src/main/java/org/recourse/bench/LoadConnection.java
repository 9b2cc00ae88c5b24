package org.recourse.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept-alive connection with at most one payment under way. */
final class LoadConnection {
  private final SocketChannel channel;
  private final SelectionKey key;
  private final HttpAnswer answer = new HttpAnswer();
  private ByteBuffer unsent = ByteBuffer.allocate(0);
  private PaymentRequest request = new PaymentRequest("", 0, 0, 0);
  private long sentNanos;

  LoadConnection(Selector selector, int port) throws IOException {
    channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    key = channel.register(selector, SelectionKey.OP_READ, this);
  }

  void send(PaymentRequest payment, byte[] bytes) throws IOException {
    request = payment;
    answer.clear();
    unsent = ByteBuffer.wrap(bytes);
    sentNanos = System.nanoTime();
    write();
  }

  /** Goes on where the socket is ready; true when the answer is complete. */
  boolean advance() throws IOException {
    if (key.isWritable()) {
      write();
    }
    if (key.isReadable() && channel.read(answer.space()) < 0) {
      throw new IOException("the server closed the connection");
    }
    return answer.complete();
  }

  HttpAnswer answer() {
    return answer;
  }

  PaymentRequest request() {
    return request;
  }

  long waitedNanos() {
    return System.nanoTime() - sentNanos;
  }

  void close() throws IOException {
    channel.close();
  }

  private void write() throws IOException {
    channel.write(unsent);
    key.interestOps(
        unsent.hasRemaining()
            ? SelectionKey.OP_READ | SelectionKey.OP_WRITE
            : SelectionKey.OP_READ);
  }
}
