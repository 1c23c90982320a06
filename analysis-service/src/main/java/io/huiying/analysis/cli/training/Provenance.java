package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Where the shipped weights come from.
 *
 * @param root the repository
 * @param shared the shared data
 * @param labels files of further labels
 * @param gold reference rows
 * @param further further rows whose text was found
 */
record Provenance(Path root, Path shared, List<Path> labels, int gold, int further) {

  private static final int BLOCK = 1 << 16;

  /** The text beside the weights. */
  String text(Table table, TopicModel model) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # understanding.bin

        Weights of the topic and emergency models: ridge regression on hashed character grams (1 to 3, title
        and lead apart), the findings of the rules and, at second look, the sentence vector of
        bge-small-zh-v1.5 (MIT). Written by `./huiying train`; train again after changing word lists.

        Rows: %d reference rows (data/topics/gold.jsonl) and %d further ones, all from
        weibo-trending-hot-history (MIT); the further labels by a language model, see evaluation/labels. Texts are not here.
        Seed %d; %d features. Sets for evaluation only were not used.

        | file | SHA-256 |
        |---|---|
        """
            .formatted(gold, further, Training.SEED, model.features().size()));
    addHash(text, shared, shared.resolve("topics/gold.jsonl"));
    for (Path label : labels) {
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
