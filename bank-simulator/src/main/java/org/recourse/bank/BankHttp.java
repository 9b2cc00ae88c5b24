package org.recourse.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The bank's counter: HTTP on the loopback address only, one virtual thread per request. Errors are
 * problem details with a stable {@code code}.
 */
final class BankHttp implements AutoCloseable {
  private final Bank bank;
  private final HttpServer server;

  BankHttp(Bank bank, int port) throws IOException {
    this.bank = bank;
    // Without it an answer on a reused connection waits 40 ms for the other side's delayed ACK.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        route(exchange);
      } catch (Refused refused) {
        Json.problem(exchange, refused);
      } catch (RuntimeException bug) {
        Json.problem(exchange, new Refused(500, "internal", "The bank failed: " + bug));
      }
    }
  }

  private void route(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (method.equals("POST") && path.equals("/v1/debits")) {
      debit(exchange);
    } else if (method.equals("GET") && path.startsWith("/v1/debits/")) {
      find(exchange, path.substring("/v1/debits/".length()));
    } else if (method.equals("POST") && path.equals("/v1/account-checks")) {
      var asked = Json.read(exchange, AccountCheckRequest.class);
      Json.write(exchange, 200, bank.check(asked.accountNumber(), asked.holder()));
    } else {
      throw new Refused(404, "not_found", "Expected a known path, but " + path + " is none.");
    }
  }

  private void debit(HttpExchange exchange) throws IOException {
    switch (bank.debit(Json.read(exchange, DebitOrder.class))) {
      case Bank.Answer.Said said -> {
        pause(said.after());
        Json.write(exchange, 200, view(said.debit()));
      }
      // Leaving without an answer closes the connection.
      case Bank.Answer.Silence silence -> pause(silence.after());
    }
  }

  private void find(HttpExchange exchange, String reference) throws IOException {
    Debit debit =
        bank.find(reference)
            .orElseThrow(() ->
                new Refused(
                    404, "not_found", "Expected a known reference, but there is no debit."));
    Json.write(exchange, 200, view(debit));
  }

  private DebitView view(Debit debit) {
    return new DebitView(
        debit.order().reference(), debit.status(bank.now()), debit.failureReason());
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  record AccountCheckRequest(String accountNumber, String holder) {}

  record DebitView(String reference, String status, @Nullable String reason) {}
}
