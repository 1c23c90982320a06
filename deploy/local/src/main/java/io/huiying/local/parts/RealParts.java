package io.huiying.local.parts;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real broker and a real search node for tests. One pair serves all tests of a JVM and ends with
 * it; a test that needs the declared topics for itself alone takes a {@linkplain #fresh() fresh}
 * pair instead.
 *
 * <pre>{@code
 * private static final RealParts PARTS = RealParts.shared();
 * String topic = PARTS.unique("posts");
 * }</pre>
 *
 * <p>The parts are containers where a Docker daemon has their images and Testcontainers is on the
 * class path, and processes of this machine otherwise; tests cannot tell.
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
    return new RealParts(new EmbeddedParts());
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
