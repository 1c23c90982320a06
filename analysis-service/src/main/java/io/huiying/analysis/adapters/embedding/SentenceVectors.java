package io.huiying.analysis.adapters.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.domain.model.SentenceReader;
import io.huiying.contracts.wire.Json;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sentence vectors of {@code bge-small-zh-v1.5} (int8, MIT), run by ONNX Runtime on the caller's
 * thread alone. Model and vocabulary lie in their Maven artifact: nothing is downloaded.
 */
public final class SentenceVectors implements SentenceReader, AutoCloseable {

  private static final String MODEL = "bge-small-zh-v1.5-q.onnx";
  private static final String VOCABULARY = "bge-small-zh-v1.5-q-tokenizer.json";

  /** Most pieces read of a post: title and lead; the time grows with it. */
  static final int PIECES = 160;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  /**
   * Loads the model; takes about half a second.
   *
   * @throws UncheckedIOException when a file is missing
   * @throws IllegalStateException when the native library does not start
   */
  public SentenceVectors() {
    try {
      pieces = new WordPieces(vocabulary());
      environment = OrtEnvironment.getEnvironment();
      session = open(environment, resource(MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model does not start", e);
    }
  }

  private static OrtSession open(OrtEnvironment environment, byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      return environment.createSession(model, options);
    }
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    JsonNode entries = Json.mapper().readTree(resource(VOCABULARY)).path("model").path("vocab");
    Map<String, Integer> vocabulary = HashMap.newHashMap(entries.size());
    entries.properties().forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
    return vocabulary;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SentenceVectors.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public float[] read(String title, String text) {
    long[] ids = pieces.cut(title + "\n" + text, PIECES);
    long[] shape = {1, ids.length};
    long[] present = new long[ids.length];
    Arrays.fill(present, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(present), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] vector = new float[SIZE];
      states.get(vector); // the first piece stands for the whole text
      return unit(vector);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed", e);
    }
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float component : vector) {
      square += component * component;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = vector[i] / length;
    }
    return vector;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model does not close", e);
    }
  }
}
