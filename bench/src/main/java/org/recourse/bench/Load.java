package org.recourse.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All connections on one thread: cheap, so that it takes little from what it measures. */
final class Load {
  private final List<Payer> payers;
  private final Iterator<PaymentRequest> requests;
  private final LoadRecord record;
  private final Selector selector;
  private final List<LoadConnection> connections = new ArrayList<>();
  private int busy;

  Load(List<Payer> payers, Iterator<PaymentRequest> requests, LoadRecord record)
      throws IOException {
    this.payers = payers;
    this.requests = requests;
    this.record = record;
    this.selector = Selector.open();
  }

  void connect(int port, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      connections.add(new LoadConnection(selector, port));
    }
  }

  /** Sends until the requests end or every connection is lost, then waits for the last answer. */
  LoadRecord run() throws IOException {
    record.start();
    for (LoadConnection connection : connections) {
      busy++;
      next(connection);
    }
    while (busy > 0) {
      selector.select(key -> advance(key));
    }
    record.stop();
    for (LoadConnection connection : connections) {
      connection.close();
    }
    return record;
  }

  private void advance(SelectionKey key) {
    LoadConnection connection = (LoadConnection) key.attachment();
    try {
      if (!connection.advance()) {
        return;
      }
    } catch (IOException e) {
      lost(key, connection);
      return;
    }
    record.answered(connection.request(), connection.answer(), connection.waitedNanos());
    next(connection);
  }

  private void next(LoadConnection connection) {
    if (!requests.hasNext()) {
      busy--;
      return;
    }
    PaymentRequest request = requests.next();
    try {
      connection.send(
          request, request.bytes(payers.get(request.payer()), payers.get(request.payee())));
    } catch (IOException e) {
      busy--;
      record.unanswered(request);
    }
  }

  private void lost(SelectionKey key, LoadConnection connection) {
    key.cancel();
    busy--;
    record.unanswered(connection.request());
  }
}
