package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.SentenceReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps sentence vectors of earlier trainings, by the row's key. */
final class VectorCache {

  private final Path file;
  private final Supplier<SentenceReader> opening;
  private final Map<String, float[]> vectors = new TreeMap<>();
  private @Nullable SentenceReader reader;
  private boolean grown;

  /**
   * @param file may be absent
   * @param opening opens the reader when a vector is missing
   */
  VectorCache(Path file, Supplier<SentenceReader> opening) throws IOException {
    this.file = file;
    this.opening = opening;
    if (Files.exists(file)) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          String key = in.readUTF();
          float[] vector = new float[SentenceReader.SIZE];
          for (int c = 0; c < vector.length; c++) {
            vector[c] = in.readFloat();
          }
          vectors.put(key, vector);
        }
      }
    }
  }

  float[] vector(LabelledRow row) {
    return vectors.computeIfAbsent(
        LabelledRows.key(row.title(), row.lead()),
        any -> {
          grown = true;
          if (reader == null) {
            reader = opening.get();
          }
          return reader.read(row.title(), row.lead());
        });
  }

  /** Writes the file when there is something new. */
  void save() throws IOException {
    if (!grown) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(vectors.size());
      for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
        out.writeUTF(entry.getKey());
        for (float component : entry.getValue()) {
          out.writeFloat(component);
        }
      }
    }
  }
}
