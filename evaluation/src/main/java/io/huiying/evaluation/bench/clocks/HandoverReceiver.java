package io.huiying.evaluation.bench.clocks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A system that takes the outbox's messages by HTTP, and drops those whose notification id it
 * knows: what every receiver is asked to do.
 */
final class HandoverReceiver implements AutoCloseable {

  private static final String ID = "Huiying-Notification-Id";
  private static final String HOUSE = "house:";
  private static final int NO_CONTENT = 204;

  private final HttpServer server;
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> firstByCause = new ConcurrentHashMap<>();
  private final Set<String> houseAlarms = ConcurrentHashMap.newKeySet();
  private final AtomicLong repeats = new AtomicLong();
  private final AtomicLong duplicates = new AtomicLong();

  HandoverReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void take(HttpExchange exchange) throws IOException {
    Instant now = Instant.now();
    String id = exchange.getRequestHeaders().getFirst(ID);
    String cause = Json.mapper().readTree(exchange.getRequestBody()).required("causeId").asText();
    if (cause.startsWith(HOUSE)) {
      houseAlarms.add(cause);
    } else if (!ids.add(id)) {
      repeats.incrementAndGet();
    } else if (firstByCause.putIfAbsent(cause, now) != null) {
      duplicates.incrementAndGet();
    }
    exchange.sendResponseHeaders(NO_CONTENT, -1);
    exchange.close();
  }

  /** When the message about an alarm arrived. */
  Optional<Instant> arrived(String alarmId) {
    return Optional.ofNullable(firstByCause.get(alarmId));
  }

  int different() {
    return firstByCause.size();
  }

  /** How often the house complained of a part of itself. */
  long complaintsOf(String part) {
    return houseAlarms.stream()
        .filter(cause -> cause.contains(":" + part + ":") && !cause.endsWith(":over"))
        .count();
  }

  /** Calls made again under a known id, after a kill between the answer and its record. */
  long repeats() {
    return repeats.get();
  }

  /** Second messages of one alarm under another id. */
  long duplicates() {
    return duplicates.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
