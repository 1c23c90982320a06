package io.huiying.analysis.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.domain.model.Beliefs;
import io.huiying.analysis.domain.model.Models;
import io.huiying.analysis.domain.model.SentenceReader;
import io.huiying.analysis.domain.model.TextFeatures;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.wire.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  private final TopicModel model = Models.speaking("停水", Topic.CITY_MANAGEMENT, 3);

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    TopicModel read = ModelFile.read(new ByteArrayInputStream(written()));
    TextFeatures post = new TextFeatures(Models.text("滨江区停水", ""), Map.of());
    Beliefs quick = read.probabilities(post, null);
    assertThat(quick).isEqualTo(model.probabilities(post, null));
    float[] vector = new float[SentenceReader.SIZE];
    vector[0] = 0.5f;
    assertThat(read.probabilities(post, vector)).isEqualTo(model.probabilities(post, vector));
    assertThat(read.ofLetter(post, vector)).isEqualTo(model.ofLetter(post, vector));
    assertThat(read.ofLetter(post, vector)).isNotEqualTo(model.probabilities(post, vector));
    assertThat(read.showAt()).isEqualTo(model.showAt());
    assertThat(read.emergencyAt()).isEqualTo(model.emergencyAt());
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    byte[] broken = written();
    broken[0]++;
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(broken)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model file");
  }

  @Test
  void shipsAModelThatKnowsEveryTopic() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/main/resources", ModelFile.RESOURCE));
    assertThat(ModelFile.digest()).isEqualTo(Ids.sha256(file));
    TopicModel shipped = ModelFile.of(file);
    assertThat(shipped.topics()).containsExactly(Topic.values());
    assertThat(shipped.showAt().values()).allMatch(at -> at > 0 && at < 1);
  }
}
