package io.huiying.evaluation.house;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A live stream of server-sent events, read in the background and stamped on arrival. */
public final class EventStream implements AutoCloseable {

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Stream<String> lines;

  private EventStream(Stream<String> lines) {
    this.lines = lines;
  }

  /**
   * One event.
   *
   * @param id where the stream stands after it
   * @param name e.g. {@code incident}
   * @param data its JSON
   * @param arrivedAt {@code System.nanoTime()} on arrival
   */
  public record Event(String id, String name, JsonNode data, long arrivedAt) {}

  static EventStream open(HttpClient http, HttpRequest request) {
    try {
      HttpResponse<Stream<String>> response =
          http.send(request, HttpResponse.BodyHandlers.ofLines());
      if (response.statusCode() != 200) {
        throw new IOException("the stream answered " + response.statusCode());
      }
      EventStream stream = new EventStream(response.body());
      Thread.ofVirtual().name("event-stream").start(stream::read);
      return stream;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while opening the stream", e);
    }
  }

  /** What arrived, in order. */
  public BlockingQueue<Event> events() {
    return events;
  }

  private void read() {
    EventParser parser = new EventParser(events);
    try {
      lines.forEach(parser::line);
    } catch (UncheckedIOException e) {
      parser.end();
    }
  }

  @Override
  public void close() {
    lines.close();
  }

  /** Puts the lines of an event together. */
  private static final class EventParser {

    private final BlockingQueue<Event> events;
    private final StringBuilder data = new StringBuilder();
    private String id = "";
    private String name = "message";

    EventParser(BlockingQueue<Event> events) {
      this.events = events;
    }

    void line(String line) {
      if (line.isEmpty()) {
        end();
      } else if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data.append(line, 5, line.length());
      }
    }

    void end() {
      if (!data.isEmpty()) {
        events.add(new Event(id, name, parsed(data.toString()), System.nanoTime()));
      }
      data.setLength(0);
      name = "message";
    }

    private static JsonNode parsed(String json) {
      try {
        return Json.mapper().readTree(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
