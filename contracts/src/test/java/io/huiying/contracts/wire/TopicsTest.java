package io.huiying.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void whatIncidentsPeopleAndTheAuditSayIsOnDiskBeforeItIsAnswered() {
    assertThat(Topics.all())
        .filteredOn(
            topic ->
                topic.name().startsWith("incident.")
                    || topic.name().startsWith("audit.")
                    || topic.equals(Topics.CORRECTION))
        .hasSize(8)
        .allMatch(KafkaTopic::truth);
  }
}
