package io.huiying.evaluation.audit;

import io.huiying.alert.domain.audit.EventHeader;
import io.huiying.alert.domain.audit.Fault;
import io.huiying.alert.domain.audit.Finding;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.evaluation.audit.MemoryLog.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** What somebody who writes to the disk could do to one record of a log. */
enum Mutation {
  FLIP_A_BIT {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      spot.replace(flipped(spot.line().value(), spot.random()));
      return spot.isNamed();
    }
  },
  FLIP_THE_KEY {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      Line line = spot.line();
      byte[] key = flipped(line.key(), spot.random());
      spot.lines().set(spot.at(), new Line(line.offset(), key, line.value()));
      return spot.isNamed();
    }
  },
  EMPTY {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      spot.replace(new byte[0]);
      return spot.isNamed();
    }
  },
  DROP {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      Line line = spot.lines().remove(spot.at());
      return spot.isMissed(line, spot.at());
    }
  },
  DROP_THE_END {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      Line last = spot.lines().removeLast();
      return spot.isMissed(last, spot.lines().size());
    }
  },
  REPEAT {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      // Two of the same bytes side by side: either may be called the copy.
      Predicate<Finding> original = spot.isNamed();
      Line line = spot.line();
      return spot.insert(line.key(), line.value()).or(original);
    }
  },
  FORGE_A_CHAIN {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      byte[] forged = renamed(spot.line().value(), 1, IncidentEvent.GENESIS);
      return spot.insert(FORGED.getBytes(StandardCharsets.UTF_8), forged);
    }
  },
  FORGE_A_REFUSAL {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      byte[] forged = renamed(spot.line().value(), 0, IncidentEvent.GENESIS);
      return spot.insert(FORGED.getBytes(StandardCharsets.UTF_8), forged);
    }
  },
  SWAP_NEIGHBOURS {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      return spot.swap(spot.at() == 0 ? 1 : spot.at() - 1);
    }
  },
  SWAP {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      int other = spot.random().nextInt(spot.lines().size() - 1);
      return spot.swap(other >= spot.at() ? other + 1 : other);
    }
  },
  MOVE_TO_ANOTHER_PARTITION {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      Line line = spot.lines().remove(spot.at());
      int elsewhere = (spot.partition() + 1) % log.events.size();
      List<Line> others = log.events.get(elsewhere);
      Line moved = new Line(INSERTED, line.key(), line.value());
      others.add(spot.random().nextInt(others.size()), moved);
      return finding -> finding.partition() == elsewhere && finding.offset() == INSERTED;
    }
  },
  REWRITE_THE_REST {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      EventHeader header = header(spot.line());
      String head = null;
      for (int i = spot.at(); i < spot.lines().size(); i++) {
        Line line = spot.lines().get(i);
        EventHeader link = header(line);
        if (link.incidentId().equals(header.incidentId())) {
          byte[] changed = line.value().clone();
          changed[changed.length - 3] ^= 1;
          byte[] stored = head == null ? changed : repointed(changed, head);
          spot.lines().set(i, new Line(line.offset(), line.key(), stored));
          head = Ids.sha256(stored);
        }
      }
      return spot.isNamed();
    }
  },
  FLIP_A_ROOT {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      int at = spot.random().nextInt(log.roots.size());
      Line root = log.roots.get(at);
      byte[] value = flipped(root.value(), spot.random());
      log.roots.set(at, new Line(root.offset(), root.key(), value));
      return Mutation::aboutRoots;
    }
  },
  DROP_A_ROOT {
    @Override
    Predicate<Finding> spoil(MemoryLog log, Spot spot) {
      log.roots.remove(spot.random().nextInt(log.roots.size()));
      return Mutation::aboutRoots;
    }
  };

  static final long INSERTED = 1_000_000_007L;
  private static final String FORGED = "i00000000000000000000ffff";
  private static final int HASH = 64;

  /** Does it, and says which finding would name it. */
  abstract Predicate<Finding> spoil(MemoryLog log, Spot spot);

  /** The record that it is done to. */
  record Spot(int partition, List<Line> lines, int at, SplittableRandom random) {

    Line line() {
      return lines.get(at);
    }

    void replace(byte[] value) {
      lines.set(at, new Line(line().offset(), line().key(), value));
    }

    Predicate<Finding> insert(byte[] key, byte[] value) {
      lines.add(at, new Line(INSERTED, key, value));
      return finding -> finding.partition() == partition && finding.offset() == INSERTED;
    }

    Predicate<Finding> swap(int other) {
      Line here = line();
      Line there = lines.get(other);
      lines.set(at, there);
      lines.set(other, here);
      return names(here).or(names(there));
    }

    Predicate<Finding> isNamed() {
      return names(line());
    }

    private Predicate<Finding> names(Line line) {
      return finding -> finding.partition() == partition && finding.offset() == line.offset();
    }

    /** Named by its place in its chain, or by the record that now stands in its place. */
    Predicate<Finding> isMissed(Line line, int place) {
      EventHeader gone = header(line);
      long next = place < lines.size() ? lines.get(place).offset() : -1;
      return finding ->
          (gone.incidentId().equals(finding.incidentId()) && gone.sequence() == finding.sequence())
              || (finding.partition() == partition && finding.offset() == next);
    }
  }

  private static boolean aboutRoots(Finding finding) {
    return finding.fault() == Fault.ROOT_BROKEN;
  }

  private static EventHeader header(Line line) {
    return Objects.requireNonNull(EventHeader.of(line.value()), "the mill writes events");
  }

  private static byte[] flipped(byte[] bytes, SplittableRandom random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    return flipped;
  }

  /** The same event as if it were another incident's. */
  private static byte[] renamed(byte[] value, long sequence, String previous) {
    String text = new String(value, StandardCharsets.UTF_8);
    EventHeader header = Objects.requireNonNull(EventHeader.of(value), "the mill writes events");
    return text.replaceFirst(header.incidentId(), FORGED)
        .replaceFirst("\"sequence\":\\d+", "\"sequence\":" + sequence)
        .replaceFirst("\"previous\":\"[0-9a-f]{" + HASH + "}", "\"previous\":\"" + previous)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] repointed(byte[] value, String previous) {
    return new String(value, StandardCharsets.UTF_8)
        .replaceFirst("\"previous\":\"[0-9a-f]{" + HASH + "}", "\"previous\":\"" + previous)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A seeded record of a log. */
  static Spot spot(MemoryLog log, SplittableRandom random) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < log.events.size(); i++) {
      if (log.events.get(i).size() > 1) {
        filled.add(i);
      }
    }
    int partition = filled.get(random.nextInt(filled.size()));
    List<Line> lines = log.events.get(partition);
    return new Spot(partition, lines, random.nextInt(lines.size()), random);
  }

  /** A seeded kind. */
  static Mutation any(SplittableRandom random) {
    return values()[random.nextInt(values().length)];
  }
}
