package io.huiying.analysis.adapters.model;

import io.huiying.analysis.domain.model.FeatureTable;
import io.huiying.analysis.domain.model.Look;
import io.huiying.analysis.domain.model.SentenceReader;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the trained models to one file and reads them back. */
public final class ModelFile {

  /** Where the shipped weights lie on the class path. */
  public static final String RESOURCE = "model/understanding.bin";

  private static final int MAGIC = 0x48594D33;
  private static final int MOST_FEATURES = 1 << 20;

  private ModelFile() {}

  /**
   * The weights that a file of them holds.
   *
   * @throws UncheckedIOException when it holds none
   */
  public static TopicModel of(byte[] file) {
    try {
      return read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * SHA-256 of the shipped weights in hexadecimal digits.
   *
   * @throws UncheckedIOException when the file is missing or cannot be read
   */
  public static String digest() {
    try (@Nullable InputStream in =
        ModelFile.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("./huiying train writes it");
      }
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Writes a model. */
  public static void write(TopicModel model, OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
    out.writeInt(MAGIC);
    out.writeInt(model.topics().size());
    for (Topic topic : model.topics()) {
      out.writeUTF(topic.code());
      out.writeDouble(model.showAt(topic));
    }
    out.writeDouble(model.emergencyAt());
    out.writeDouble(model.bandFrom());
    out.writeDouble(model.bandTo());
    FeatureTable features = model.features();
    out.writeInt(features.size());
    for (int row = 0; row < features.size(); row++) {
      out.writeInt(features.hash(row));
      out.writeShort(Float.floatToFloat16(features.rarity(row)));
    }
    writeLook(model.first(), out);
    writeLook(model.second(), out);
    writeLook(model.letters(), out);
    out.flush();
  }

  private static void writeLook(Look look, DataOutputStream out) throws IOException {
    out.write(look.weights());
    for (float[] each : List.of(look.scale(), look.bias(), look.slope(), look.offset())) {
      writeAll(each, out);
    }
    float[] vector = look.vectorWeights();
    out.writeBoolean(vector != null);
    if (vector != null) {
      writeAll(vector, out);
    }
  }

  private static void writeAll(float[] values, DataOutputStream out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException when it is not one
   */
  public static TopicModel read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(source));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model file of this version");
    }
    int count = in.readInt();
    if (count != Topic.values().length) {
      throw new IOException("a model for " + count + " topics");
    }
    List<Topic> topics = new ArrayList<>();
    Map<Topic, Double> showAt = new EnumMap<>(Topic.class);
    for (int i = 0; i < count; i++) {
      Topic topic = Topic.ofCode(in.readUTF());
      topics.add(topic);
      showAt.put(topic, in.readDouble());
    }
    double emergencyAt = in.readDouble();
    double bandFrom = in.readDouble();
    double bandTo = in.readDouble();
    FeatureTable features = readFeatures(in);
    int questions = count + 1;
    Look first = readLook(in, features.size(), questions);
    Look second = readLook(in, features.size(), questions);
    Look letters = readLook(in, features.size(), questions);
    return new TopicModel(
        features, topics, first, second, letters, showAt, emergencyAt, bandFrom, bandTo);
  }

  private static FeatureTable readFeatures(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException("a model of " + size + " features");
    }
    int[] hashes = new int[size];
    float[] rarity = new float[size];
    for (int row = 0; row < size; row++) {
      hashes[row] = in.readInt();
      rarity[row] = Float.float16ToFloat(in.readShort());
    }
    return new FeatureTable(hashes, rarity);
  }

  private static Look readLook(DataInputStream in, int rows, int questions) throws IOException {
    byte[] weights = new byte[rows * questions];
    in.readFully(weights);
    float[] scale = readAll(in, questions);
    float[] bias = readAll(in, questions);
    float[] slope = readAll(in, questions);
    float[] offset = readAll(in, questions);
    float @Nullable [] vector =
        in.readBoolean() ? readAll(in, SentenceReader.SIZE * questions) : null;
    return new Look(questions, weights, scale, bias, slope, offset, vector);
  }

  private static float[] readAll(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
