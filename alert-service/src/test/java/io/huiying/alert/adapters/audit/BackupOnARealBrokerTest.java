package io.huiying.alert.adapters.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.adapters.backup.Backup;
import io.huiying.alert.adapters.backup.BackupManifest;
import io.huiying.alert.adapters.backup.Restore;
import io.huiying.alert.adapters.kafka.BrokerAt;
import io.huiying.alert.domain.audit.ChainProof;
import io.huiying.alert.domain.audit.Fault;
import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.alert.topology.DeciderTopology;
import io.huiying.alert.topology.OutboxTopology;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.AddNote;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import io.huiying.local.parts.RealParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real brokers: a life is sealed, verified, backed up, spoilt, and restored into an empty house.
 */
class BackupOnARealBrokerTest {

  private static final long WRITTEN = 1_772_600_000_000L;

  @TempDir Path folder;

  @Test
  void sealsVerifiesBacksUpAndRestores() throws IOException, InterruptedException {
    try (RealParts source = RealParts.fresh();
        RealParts target = RealParts.fresh()) {
      String servers = source.bootstrapServers();
      Scenario life = sealedLife(servers);
      Path backup = folder.resolve("backup");
      BackupManifest made = Backup.make(client(servers), backup, Instant.EPOCH);

      assertThat(made.roots()).isEqualTo(1);
      assertThat(made.tail()).isNotNull();
      assertThat(AuditRun.of(new BackupLog(backup), 2).whole()).isTrue();
      assertThatThrownBy(() -> Backup.make(client(servers), backup, Instant.EPOCH))
          .hasMessageContaining("not empty");
      findsASpoiltCopy(backup);
      restores(servers, target.bootstrapServers(), backup, life);
    }
  }

  /** A life whose first part a root covers and whose rest none does yet. */
  private Scenario sealedLife(String servers) throws IOException, InterruptedException {
    Scenario life =
        Scenario.at(Scenario.NOON)
            .tell(View.fire().dead(12).severity(Severity.MAJOR, Severity.MAJOR));
    List<IncidentEvent> first = List.copyOf(life.events());
    Truth.write(servers, "decider", first, life.incident(), WRITTEN);
    BrokerAt clients = new BrokerAt(servers);
    SealedRoots roots = new SealedRoots(clients);
    RootExport export = RootExport.open(folder);
    try (Sealing sealing =
        new Sealing(
            clients,
            roots,
            export,
            () -> Scenario.NOON,
            InstantSource.fixed(Scenario.NOON),
            Duration.ofHours(1))) {
      while (roots.latest(10).isEmpty()) {
        sealing.work();
      }
    }
    assertThat(roots.latest(10))
        .singleElement()
        .satisfies(root -> assertThat(root.root().events()).isEqualTo(first.size()));
    assertThat(RootExport.hashes(RootExport.in(folder)))
        .containsEntry(1L, roots.latest(1).getFirst().hash());
    ChainProof proof = new ChainProofs(clients, roots).of(View.INCIDENT).orElseThrow();
    assertThat(proof.path().root()).isEqualTo(roots.latest(1).getFirst().root().root());
    assertThat(proof.sequence()).isEqualTo(first.size());

    life.command(Scenario.OFFICER, new Acknowledge("已电话核实"));
    List<IncidentEvent> rest = life.events().subList(first.size(), life.events().size());
    Truth.write(servers, "decider", rest, life.incident(), WRITTEN + 1);
    AuditReport report = verified(new BrokerLog(client(servers), RootExport.in(folder)));
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed()).isEqualTo(first.size());
    assertThat(report.records()).isEqualTo(life.events().size());
    Clock release = life.clock(ClockKind.FIRST_RELEASE);
    List<Alarm> rung =
        Stream.of(0, 1)
            .map(index -> new Threshold(index))
            .map(t -> Alarms.claim(release, t, t.at(release), 1, "engine"))
            .toList();
    Truth.claim(servers, rung, WRITTEN + 2);
    return life;
  }

  private static AuditReport verified(EventLog log) throws IOException, InterruptedException {
    try (log) {
      return AuditRun.of(log, 2);
    }
  }

  private void findsASpoiltCopy(Path backup) throws IOException, InterruptedException {
    Path spoilt = folder.resolve("spoilt");
    Files.createDirectory(spoilt);
    try (var files = Files.list(backup)) {
      for (Path file : files.toList()) {
        Files.copy(file, spoilt.resolve(file.getFileName()));
      }
    }
    Path events = null;
    for (int i = 0; i < Topics.EVENT.partitions(); i++) {
      Path file = spoilt.resolve(Topics.EVENT.name() + "-" + i + ".records");
      events = Files.size(file) > 0 ? file : events;
    }
    byte[] bytes = Files.readAllBytes(events);
    bytes[bytes.length / 2] ^= 1;
    Files.write(events, bytes);
    assertThat(AuditRun.of(new BackupLog(spoilt), 2).findings())
        .anyMatch(finding -> finding.fault() == Fault.FLIPPED);
    assertThatThrownBy(() -> Restore.into(client("127.0.0.1:9"), spoilt, (short) 1))
        .hasMessageContaining("checksum");
  }

  private void restores(String from, String to, Path backup, Scenario life)
      throws IOException, InterruptedException {
    BackupManifest restored = Restore.into(client(to), backup, (short) 1);

    assertThat(verified(new RestoredLog(client(to), restored)).findings()).isEmpty();
    for (var topic : List.of(Topics.EVENT, Topics.AUDIT)) {
      assertThat(Truth.read(to, topic.name(), topic.partitions()))
          .isEqualTo(Truth.read(from, topic.name(), topic.partitions()));
    }
    String state =
        new String(Topics.STATE.value().toBytes(life.incident()), StandardCharsets.UTF_8);
    assertThat(Truth.read(to, Topics.STATE.name(), Topics.STATE.partitions()).getLast())
        .contains(state);
    assertThat(Truth.read(to, DeciderTopology.CHANGELOG, Topics.STATE.partitions()))
        .singleElement()
        .satisfies(line -> assertThat(line).contains(state));
    assertThatThrownBy(() -> Restore.into(client(to), backup, (short) 1))
        .hasMessageContaining("not empty");
    tellsNobodyAgain(to, life);
    sealsOnlyWhatIsNew(to, life);
  }

  /** The restored house goes on sealing where the backup ended, though its offsets are others. */
  private void sealsOnlyWhatIsNew(String to, Scenario life)
      throws IOException, InterruptedException {
    BrokerAt clients = new BrokerAt(to);
    SealedRoots roots = new SealedRoots(clients);
    assertThat(roots.latest(10)).hasSize(2);
    int before = life.events().size();
    Scenario goesOn = life.command(Scenario.OFFICER, new AddNote("恢复后继续处置"));
    List<IncidentEvent> more = goesOn.events().subList(before, goesOn.events().size());
    Truth.write(to, "decider-restored", more, goesOn.incident(), WRITTEN + 3);
    RootExport export = RootExport.open(Files.createTempDirectory(folder, "restored"));
    try (Sealing sealing =
        new Sealing(
            clients,
            roots,
            export,
            () -> Scenario.NOON,
            InstantSource.fixed(Scenario.NOON),
            Duration.ofHours(1))) {
      while (roots.latest(10).size() < 3) {
        sealing.work();
      }
    }
    assertThat(roots.latest(1).getFirst().root().events()).isEqualTo(more.size());
    AuditReport report = verified(new BrokerLog(client(to), folder.resolve("none")));
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed()).isEqualTo(goesOn.events().size());
  }

  /** Each clock begins behind its last alarm, and the outbox behind the events and their titles. */
  private static void tellsNobodyAgain(String to, Scenario life) {
    assertThat(Truth.read(to, Topics.ALARM.name(), Topics.ALARM.partitions())).isEmpty();
    Map<String, Clock> clocks = Truth.clocks(to);
    assertThat(clocks)
        .hasSameSizeAs(life.incident().clocks().stream().filter(Clock::rings).toList());
    Clock release = clocks.get(life.clock(ClockKind.FIRST_RELEASE).id());
    assertThat(RingPlan.first(release)).isEqualTo(new Threshold(2));
    assertThat(release.dueAt()).isEqualTo(life.clock(ClockKind.FIRST_RELEASE).dueAt());
    Clock conference = life.clock(ClockKind.PRESS_CONFERENCE);
    assertThat(clocks.get(conference.id())).isEqualTo(conference);
    assertThat(Truth.behind(to, OutboxTopology.APPLICATION, Topics.EVENT)).isZero();
    assertThat(Truth.read(to, OutboxTopology.SUBJECTS_CHANGELOG, Topics.EVENT.partitions()))
        .singleElement()
        .asString()
        .contains(life.incident().title());
  }

  private static Map<String, Object> client(String servers) {
    return Map.of("bootstrap.servers", servers);
  }
}
