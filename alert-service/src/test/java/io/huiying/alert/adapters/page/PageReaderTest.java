package io.huiying.alert.adapters.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.PageFetch.Outcome;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real HTTP server, because redirects, bounds and time are the client's affair. */
class PageReaderTest {

  private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final String HTML =
      "<html><head><title>情况通报</title><style>p{}</style></head>"
          + "<body><p>云汀市滨江区一仓库起火，</p><p>无人员伤亡。&nbsp;</p><script>x()</script></body></html>";
  private static final String WORDS = "情况通报\n云汀市滨江区一仓库起火，\n无人员伤亡。";

  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger calls = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer office;
  private PageReader reader;

  @BeforeEach
  void publishes() throws IOException {
    office = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    office.setExecutor(threads);
    office.createContext("/", this::answer);
    office.start();
    reader = reader(PATIENT);
  }

  private static PageReader reader(Duration within) {
    var hosts = new AllowedHosts(List.of("localhost"), true);
    return new PageReader(hosts, address -> true, within, CLOCK);
  }

  @AfterEach
  void closes() {
    over.countDown();
    reader.close();
    office.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    try (exchange) {
      switch (exchange.getRequestURI().getPath()) {
        case "/notice" -> send(exchange, 200, "text/html; charset=utf-8", HTML.getBytes(UTF));
        case "/gbk" ->
            send(
                exchange,
                200,
                "text/html",
                ("<meta charset=\"gb2312\">" + HTML).getBytes(Charset.forName("GB18030")));
        case "/picture" -> send(exchange, 200, "image/png", new byte[] {1, 2, 3});
        case "/empty" -> send(exchange, 200, "text/html", "<script>x()</script>".getBytes(UTF));
        case "/large" ->
            send(exchange, 200, "text/plain", "长".repeat(PageReader.MOST_BYTES).getBytes(UTF));
        case "/long" ->
            send(
                exchange,
                200,
                "text/plain",
                "x".repeat(PageReader.MOST_CHARACTERS + 1).getBytes(UTF));
        case "/moved" -> redirect(exchange, "/notice");
        case "/round" -> redirect(exchange, "/round");
        case "/away" -> redirect(exchange, "http://169.254.169.254/latest");
        case "/slow" -> wait(exchange);
        default -> send(exchange, 404, "text/html", HTML.getBytes(UTF));
      }
    }
  }

  private static final Charset UTF = StandardCharsets.UTF_8;

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  /** Sends headers and a beginning, then nothing. */
  private void wait(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write('<');
    exchange.getResponseBody().flush();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String at(String path) {
    return "http://localhost:" + office.getAddress().getPort() + path;
  }

  private Outcome outcome(String path) {
    Page page = reader.read(at(path));
    assertThat(page.text() == null).isEqualTo(page.fetch().outcome() != Outcome.FETCHED);
    return page.fetch().outcome();
  }

  @Test
  void keepsTheWordsAndTheHashOfTheBytes() {
    Page page = reader.read(at("/notice"));
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.fetch().outcome()).isEqualTo(Outcome.FETCHED);
    assertThat(page.fetch().bodyHash()).isEqualTo(Ids.sha256(HTML.getBytes(UTF)));
    assertThat(page.fetch().at()).isEqualTo(NOON);
  }

  @Test
  void readsWhatIsWrittenInGbk() {
    assertThat(reader.read(at("/gbk")).text()).isEqualTo(WORDS);
  }

  @Test
  void followsARedirectWithinTheAllowedHosts() {
    assertThat(outcome("/moved")).isEqualTo(Outcome.FETCHED);
  }

  @Test
  void followsNoRedirectElsewhereAndNoneWithoutEnd() {
    assertThat(outcome("/away")).isEqualTo(Outcome.NOT_ALLOWED);
    assertThat(outcome("/round")).isEqualTo(Outcome.REFUSED);
    assertThat(calls).hasValue(1 + 4);
  }

  @Test
  void saysWhyThereAreNoWords() {
    assertThat(outcome("/nowhere")).isEqualTo(Outcome.REFUSED);
    assertThat(outcome("/picture")).isEqualTo(Outcome.NO_TEXT);
    assertThat(outcome("/empty")).isEqualTo(Outcome.NO_TEXT);
    assertThat(outcome("/large")).isEqualTo(Outcome.TOO_LARGE);
    assertThat(outcome("/long")).isEqualTo(Outcome.TOO_LARGE);
  }

  @Test
  void waitsForNoBodyThatDoesNotEnd() {
    try (PageReader hasty = reader(Duration.ofMillis(300))) {
      assertThat(hasty.read(at("/slow")).fetch().outcome()).isEqualTo(Outcome.NOT_REACHABLE);
    }
  }

  @Test
  void notReachableIsAnAnswer() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Page page = reader.read("http://localhost:" + free + "/");
    assertThat(page.fetch().outcome()).isEqualTo(Outcome.NOT_REACHABLE);
    assertThat(page.fetch().outcome().label()).contains("无法访问", "粘贴正文");
  }

  @Test
  void callsNeitherUnnamedHostsNorForbiddenAddresses() {
    assertThat(reader.read("http://other.example/").fetch().outcome())
        .isEqualTo(Outcome.NOT_ALLOWED);
    assertThat(reader.read("no address").fetch().outcome()).isEqualTo(Outcome.NOT_ALLOWED);
    var hosts = new AllowedHosts(List.of("localhost"), true);
    try (PageReader wary = new PageReader(hosts, PATIENT, CLOCK)) {
      assertThat(wary.read(at("/notice")).fetch().outcome()).isEqualTo(Outcome.NOT_ALLOWED);
    }
    assertThat(calls).hasValue(0);
  }

  @Test
  void releaseIsKeptWithTheWordsOfItsPage() {
    RecordRelease kept = new Pages(reader).kept(release(at("/notice"), null));
    assertThat(kept.snapshot()).isEqualTo(WORDS);
    assertThat(kept.fetch().outcome()).isEqualTo(Outcome.FETCHED);
  }

  @Test
  void releaseWhosePageIsAwayIsKeptWithoutAndSaysSo() {
    RecordRelease kept = new Pages(reader).kept(release(at("/nowhere"), null));
    assertThat(kept.snapshot()).isNull();
    assertThat(kept.fetch().outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void pastedWordsAreNeverReplaced() {
    RecordRelease pasted = release(at("/notice"), "粘贴的正文");
    assertThat(new Pages(reader).kept(pasted)).isEqualTo(pasted);
    assertThat(calls).hasValue(0);
  }

  @Test
  void wordsThatWereShownBeforeAreKnownAsRead() {
    var pages = new Pages(reader);
    assertThat(pages.read(at("/notice")).text()).isEqualTo(WORDS);
    assertThat(pages.kept(release(at("/notice"), WORDS)).fetch().outcome())
        .isEqualTo(Outcome.FETCHED);
    assertThat(pages.kept(release(at("/notice"), null)).snapshot()).isEqualTo(WORDS);
    assertThat(calls).as("read once").hasValue(1);
  }

  @Test
  void officeThatNamesNoHostReadsNothing() {
    try (PageReader none = new PageReader(new AllowedHosts(List.of(), false), PATIENT, CLOCK)) {
      RecordRelease release = release(at("/notice"), null);
      assertThat(new Pages(none).kept(release)).isEqualTo(release);
    }
  }

  private static RecordRelease release(String url, @Nullable String snapshot) {
    return new RecordRelease(ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", url, NOON, null, snapshot);
  }
}
