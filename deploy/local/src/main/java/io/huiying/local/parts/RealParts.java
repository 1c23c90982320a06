package io.huiying.local.parts;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real broker and a real search node for tests. One pair serves all tests of a JVM and ends with
 * it; a test that needs the declared topics for itself alone takes a {@linkplain #fresh() fresh}
 * pair instead.
 *
 * <pre>{@code
 * @ExtendWith(WithRealParts.class)
 * class EchoTest {
 *   @Test
 *   void givesBackWhatItTook(RealParts parts) {
 *     String topic = parts.unique("echo");
 * }</pre>
 *
 * <p>The parts are containers where the environment names both images ({@code
 * HUIYING_TEST_KAFKA_IMAGE}, {@code HUIYING_TEST_ELASTICSEARCH_IMAGE}; or system properties of
 * these names), a Docker daemon already has them, and Testcontainers is on the class path;
 * otherwise they run on this machine as the launcher runs them. Nothing is pulled.
 */
public final class RealParts implements AutoCloseable {

  private static final AtomicLong NAMES = new AtomicLong();

  private final Backing backing;

  private RealParts(Backing backing) {
    this.backing = backing;
  }

  /** What the parts run on; each starts when it is first asked for. */
  interface Backing extends AutoCloseable {

    String bootstrapServers() throws IOException;

    String elasticsearchUrl() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Made at first use, closed when the JVM ends. */
  private static final class Shared {
    static final RealParts PARTS = fresh();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Shared::close, "close-real-parts"));
    }

    private static void close() {
      try {
        PARTS.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** The pair of this JVM. */
  public static RealParts shared() {
    return Shared.PARTS;
  }

  /** A pair with no records, for one test; the caller closes it. */
  public static RealParts fresh() {
    Optional<Images> images = Images.ready(Images::setting, Docker::has);
    return new RealParts(
        images.isPresent() ? new ContainerParts(images.get()) : new EmbeddedParts());
  }

  /** Where the broker answers; the declared topics exist. */
  public String bootstrapServers() throws IOException {
    return backing.bootstrapServers();
  }

  /** Where the search node answers. */
  public String elasticsearchUrl() throws IOException {
    return backing.elasticsearchUrl();
  }

  /** A name that no other test of this JVM has, for topics, groups and indices. */
  public String unique(String prefix) {
    return prefix + "-" + ProcessHandle.current().pid() + "-" + NAMES.incrementAndGet();
  }

  @Override
  public void close() throws IOException {
    backing.close();
  }
}
