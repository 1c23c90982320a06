package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the shipped weights come from.
 *
 * @param root the repository
 * @param shared the shared data
 * @param corpus what was read
 */
record Provenance(Path root, Path shared, Corpus corpus) {

  private static final int BLOCK = 1 << 16;

  /** The text beside the weights. */
  String text(Table table, TopicModel model) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # understanding.bin

        Weights of the topic and emergency models: linear ones on hashed character grams (1 to 3, title
        and lead apart), the findings of the rules and, at second look, the sentence vector of
        bge-small-zh-v1.5 (MIT); ridge regression for the topics, a hinge for the emergency, which is taught only
        by rows where it is a question. A third look, at citizens' messages, has its topics from written letters
        alone. Written by `./huiying train`; train again after changing word lists.

        Rows: %d reference rows (data/topics/gold.jsonl) and %d further ones, all from
        weibo-trending-hot-history (MIT), and %d that teach the emergency alone; the further labels by a language
        model, see evaluation/labels. Texts are not here.
        %d citizens' messages written for the project; %d rows corrected by users. Held out and never taught: %d rows.
        Seed %d; %d features. Sets for evaluation only were not used.

        | file | SHA-256 |
        |---|---|
        """
            .formatted(
                corpus.count(Origin.GOLD),
                corpus.count(Origin.LABELLED),
                corpus.count(Origin.EMERGENCY_ONLY),
                corpus.count(Origin.WRITTEN),
                corpus.count(Origin.CORRECTED),
                corpus.heldOut().size(),
                Training.SEED,
                model.features().size()));
    addHash(text, shared, shared.resolve("topics/gold.jsonl"));
    for (Path label : corpus.files()) {
      addHash(text, root, label);
    }
    text.append("\n```\n").append(table).append("```\n");
    return text.toString();
  }

  private static void addHash(StringBuilder text, Path base, Path file) throws IOException {
    text.append("| ").append(base.relativize(file)).append(" | `").append(sha256(file));
    text.append("` |\n");
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
