package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.kafka.TopicLog;
import io.huiying.analysis.cli.correction.CorrectionExport;
import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.contracts.wire.Topics;
import io.huiying.local.parts.RealParts;
import io.huiying.local.parts.WithRealParts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** On the real broker: what people said there is what {@code train --corrections} reads. */
@ExtendWith(WithRealParts.class)
class CorrectionsBecomeRowsTest {

  private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
  private static final Actor OFFICER = new Actor("zhang-fixture", Role.DUTY_OFFICER);

  private static final AssessedPost STREET =
      Posts.titled("更正甲：滨江区一路口信号灯损坏").lead("联系人电话13800138000。").post();
  private static final AssessedPost FILM =
      Posts.titled("更正乙：云汀影城上演大火").reporting(Hazard.FIRE).post();
  private static final AssessedPost FIRE = Posts.titled("更正丙：云汀一厂房冒烟").post();

  @TempDir Path folder;

  @Test
  void theRowsOfARunningHouseAreReadByTraining(RealParts parts) throws Exception {
    write(parts.bootstrapServers());

    var exported = new CorrectionExport(new TopicLog(parts.bootstrapServers())).run();

    assertThat(exported.lost()).isEqualTo(1);
    List<String> ours = exported.rows().stream().filter(row -> row.contains("更正")).toList();
    assertThat(ours).hasSize(3).noneMatch(row -> row.contains("zhang-fixture"));
    assertThat(ours).noneMatch(row -> row.contains("13800138000"));
    assertThat(ours).anyMatch(row -> row.contains("\"role\":\"duty-officer\""));
    Path file = Files.write(folder.resolve("rows.ndjson"), ours);
    List<LabelledRow> rows = new LabelledRows(folderWithoutVolume()).corrected(file);
    assertThat(rows).extracting(LabelledRow::origin).containsOnly(Origin.CORRECTED);
    assertThat(row(rows, "更正甲").topics()).containsExactly(Topic.CITY_MANAGEMENT);
    assertThat(row(rows, "更正乙").emergency()).isFalse();
    assertThat(row(rows, "更正丙").emergency()).isTrue();
  }

  private Path folderWithoutVolume() throws Exception {
    Files.createDirectories(folder.resolve("load"));
    return folder;
  }

  private static LabelledRow row(List<LabelledRow> rows, String title) {
    return rows.stream().filter(row -> row.title().startsWith(title)).findFirst().orElseThrow();
  }

  private static void write(String brokers) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
    try (Admin admin = Admin.create(settings);
        KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      new TopicAdmin(admin, (short) 1).apply();
      for (AssessedPost post : List.of(STREET, FILM, FIRE)) {
        send(producer, Topics.ASSESSED_POST, post.post().postId(), post);
      }
      String street = STREET.post().postId();
      send(
          producer,
          Topics.CORRECTION,
          "g",
          new Correction.WrongTopic(
              "x1", "g", NOON, OFFICER, Mark.LIVE, street, List.of(Topic.CITY_MANAGEMENT)));
      String opened = Ids.group(FIRE.post().postId());
      send(
          producer,
          Topics.CORRECTION,
          opened,
          new Correction.WrongEmergency("x2", opened, NOON, OFFICER, Mark.LIVE, null, Hazard.FIRE));
      send(
          producer,
          Topics.CORRECTION,
          "g",
          new Correction.WrongTopic("x3", "g", NOON, OFFICER, Mark.LIVE, "gone", List.of()));
      String incident = Ids.incident(Ids.group(FILM.post().postId()));
      send(
          producer,
          Topics.EVENT,
          incident,
          new IncidentEvent(
              incident,
              2,
              IncidentEvent.GENESIS,
              NOON,
              OFFICER,
              "c1",
              "fixture@1",
              new IncidentChange.Dismissed(DismissalReason.NOT_AN_INCIDENT, "影片")));
    }
  }

  private static <T> void send(
      KafkaProducer<String, byte[]> producer, KafkaTopic<T> topic, String key, T value)
      throws Exception {
    producer.send(new ProducerRecord<>(topic.name(), key, topic.value().toBytes(value))).get();
  }
}
