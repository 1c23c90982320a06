package io.huiying.evaluation.bench.text;

import com.sun.management.ThreadMXBean;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.contracts.post.Post;
import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.Figures;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reading posts on one thread: the matching pass (normal form and automaton over all lexicons)
 * against bare UTF-8 decoding and against SmartCN, the full assessor as {@code assess} runs it, and
 * what a hundred times the words cost.
 */
public final class TextBench implements Benchmark {

  private static final int ROUNDS = 9;
  private static final int WARM_UP = 3;
  private static final int POSTS = 12_000;
  private static final int ASSESSED = 2_000;
  private static final int FEW_WORDS = 1_000;
  private static final int MANY_WORDS = 100_000;

  /** Times that a work is repeated in a round, so that each round lasts long enough to be timed. */
  private static final int DECODINGS = 120;

  private static final int PASSES = 24;

  @Override
  public String purpose() {
    return "读帖速度（单线程，9 轮中位数） / reading posts on one thread, median of 9 rounds; yardsticks:"
        + " UTF-8 decoding and SmartCN on the same texts";
  }

  /** Knows {@code --shared DIR}: where the load sets lie. */
  @Override
  public Benchmark with(List<String> options) {
    if (options.isEmpty()) {
      return this;
    }
    if (options.size() != 2 || !options.getFirst().equals("--shared")) {
      throw new IllegalArgumentException("knows --shared DIR, not " + String.join(" ", options));
    }
    SharedData.use(Path.of(options.getLast()));
    return this;
  }

  @Override
  public Figures run(PrintStream progress) throws IOException {
    Corpus corpus = Corpus.of(POSTS);
    List<Post> posts = corpus.posts();
    List<byte[]> encoded =
        posts.stream().map(post -> whole(post).getBytes(StandardCharsets.UTF_8)).toList();
    long bytes = encoded.stream().mapToLong(each -> each.length).sum();
    progress.println("%s: %d posts, %d bytes".formatted(corpus.origin(), posts.size(), bytes));
    PostAssessor assessor = Lexicons.load();
    GrowingLexicon growing = new GrowingLexicon(MANY_WORDS);
    Lexicon few = growing.of(FEW_WORDS);
    Lexicon many = growing.of(MANY_WORDS);
    List<Post> assessed = everySixth(posts);
    long[] secondLooks = new long[1];
    Rounds rounds = new Rounds(ROUNDS);
    try (Smartcn smartcn = new Smartcn()) {
      rounds
          .add("decode", DECODINGS, () -> decode(encoded))
          .add("pass", PASSES, () -> pass(assessor.lexicon(), posts))
          .add("smartcn", 1, () -> segment(smartcn, posts))
          .add("few", PASSES, () -> pass(few, posts))
          .add("many", PASSES, () -> pass(many, posts))
          .add("assess", 1, () -> secondLooks[0] = assess(assessor, assessed));
      progress.println(
          "%d words in the lexicon; %d rounds after %d …"
              .formatted(assessor.lexicon().size(), ROUNDS, WARM_UP));
      rounds.run(WARM_UP);
    }
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("decodeRatio", rounds.ratio("decode", "pass") * PASSES / DECODINGS);
    named.put("smartcnRatio", rounds.ratio("smartcn", "pass") * PASSES);
    named.put("postsPerSecond", assessed.size() / rounds.seconds("assess"));
    named.put("secondLookShare", (double) secondLooks[0] / assessed.size());
    named.put("growthRatio", rounds.ratio("many", "few"));
    progress.println(
        "decoding %.0f MB/s, pass %.1f MB/s, SmartCN %.2f MB/s; %d bytes allocated a post by the pass, %d by the assessor"
            .formatted(
                bytes * DECODINGS / rounds.seconds("decode") / 1e6,
                bytes * PASSES / rounds.seconds("pass") / 1e6,
                bytes / rounds.seconds("smartcn") / 1e6,
                allocated(() -> pass(assessor.lexicon(), posts)) / posts.size(),
                allocated(() -> assess(assessor, assessed)) / assessed.size()));
    return new Figures(named, rounds.raw(), true);
  }

  private static List<Post> everySixth(List<Post> posts) {
    return IntStream.range(0, ASSESSED).mapToObj(i -> posts.get(i * (POSTS / ASSESSED))).toList();
  }

  private static String whole(Post post) {
    return post.title() + "\n" + post.text();
  }

  private static long decode(List<byte[]> encoded) {
    long units = 0;
    for (byte[] each : encoded) {
      units += new String(each, StandardCharsets.UTF_8).length();
    }
    return units;
  }

  private static long pass(Lexicon lexicon, List<Post> posts) {
    long found = 0;
    for (Post post : posts) {
      found += lexicon.read(post.title(), post.text()).words();
    }
    return found;
  }

  private static long segment(Smartcn smartcn, List<Post> posts) throws IOException {
    long words = 0;
    for (Post post : posts) {
      words += smartcn.words(whole(post));
    }
    return words;
  }

  /** Assesses and counts the posts that needed a second look. */
  private static long assess(PostAssessor assessor, List<Post> posts) {
    long secondLooks = 0;
    for (Post post : posts) {
      secondLooks += assessor.understand(post, post.ingestedAt()).secondLook() ? 1 : 0;
    }
    return secondLooks;
  }

  private static long allocated(Work work) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
