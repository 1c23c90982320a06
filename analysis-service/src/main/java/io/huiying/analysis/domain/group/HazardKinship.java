package io.huiying.analysis.domain.group;

import static io.huiying.contracts.assess.Hazard.*;

import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.Hazard;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which hazards can be two tellings of one event, and how much it says that two posts name the
 * same: fires burn somewhere every day, aeroplanes hardly ever fall.
 */
final class HazardKinship {

  /** Said of akin hazards, whatever they are. */
  private static final double AKIN = 0.8;

  /** A kind of event that comes every few days. */
  static final double USUAL = 1.5;

  /** A county may see two of these within a day. */
  private static final double OFTEN = 2.2;

  private static final Map<Hazard, Double> RARER =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(EARTHQUAKE, 3.0),
              Map.entry(AVIATION, 4.0),
              Map.entry(MINE, 3.0),
              Map.entry(RAIL, 3.0),
              Map.entry(STAMPEDE, 4.0),
              Map.entry(TYPHOON, 3.0),
              Map.entry(WATERWAY, 2.5),
              Map.entry(CHEMICAL, 2.5),
              Map.entry(COLLAPSE, OFTEN),
              Map.entry(EXPLOSION, OFTEN),
              Map.entry(LANDSLIDE, OFTEN),
              Map.entry(FOREST_FIRE, OFTEN),
              Map.entry(OTHER_ACCIDENT, AKIN),
              Map.entry(OTHER_DISASTER, AKIN)));

  private static final Set<Hazard> SLOW =
      EnumSet.of(FLOOD, TYPHOON, STORM, SNOW, DROUGHT, EPIDEMIC, EARTHQUAKE, OTHER_DISASTER);

  /** Kin across or within the kinds, in both directions; OTHER_* are kin to all of their kind. */
  private static final Map<Hazard, Set<Hazard>> KIN = new EnumMap<>(Hazard.class);

  static {
    akin(FIRE, EXPLOSION, COLLAPSE, CHEMICAL, POISONING, SPECIAL_EQUIPMENT);
    akin(MINE, FIRE, EXPLOSION);
    akin(MINE, COLLAPSE, POISONING);
    akin(MINE, FLOOD, WATERWAY);
    akin(ROAD_TRAFFIC, FIRE, EXPLOSION);
    akin(ROAD_TRAFFIC, ATTACK);
    akin(ROAD_TRAFFIC, COLLAPSE, LANDSLIDE);
    akin(RAIL, COLLAPSE, LANDSLIDE);
    akin(AVIATION, FIRE, FOREST_FIRE);
    akin(AVIATION, EXPLOSION);
    akin(WATERWAY, DROWNING, STORM);
    akin(WATERWAY, FLOOD);
    akin(FLOOD, LANDSLIDE, TYPHOON, STORM);
    akin(FLOOD, DROWNING);
    akin(FLOOD, COLLAPSE);
    akin(LANDSLIDE, COLLAPSE);
    akin(EARTHQUAKE, LANDSLIDE);
    akin(EARTHQUAKE, COLLAPSE);
    akin(FOREST_FIRE, FIRE);
    akin(EPIDEMIC, FOOD_POISONING, POISONING);
    akin(STAMPEDE, MASS_INCIDENT, OTHER_ACCIDENT);
    akin(OTHER_ACCIDENT, OTHER_DISASTER, STORM);
    akin(CHEMICAL, POLLUTION);
  }

  private static final Map<Hazard, Set<Hazard>> ONE = new EnumMap<>(Hazard.class);

  static {
    for (Hazard hazard : Hazard.values()) {
      Set<Hazard> one = EnumSet.noneOf(Hazard.class);
      Stream.of(Hazard.values()).filter(other -> canBeOne(hazard, other)).forEach(one::add);
      ONE.put(hazard, one);
    }
  }

  private HazardKinship() {}

  /** Whether both can be told of one event; an absent hazard contradicts none. */
  static boolean canBeOne(@Nullable Hazard a, @Nullable Hazard b) {
    if (a == null || b == null || a == b) {
      return true;
    }
    return KIN.getOrDefault(a, Set.of()).contains(b) || generic(a, b) || generic(b, a);
  }

  /** Those that can be told of one event with this one, and itself. */
  static Set<Hazard> akin(Hazard hazard) {
    return ONE.getOrDefault(hazard, Set.of());
  }

  /** How much the two together speak for one event, in nats. */
  static double weight(@Nullable Hazard a, @Nullable Hazard b) {
    if (a == null || b == null || !canBeOne(a, b)) {
      return 0;
    }
    return a == b ? RARER.getOrDefault(a, USUAL) : AKIN;
  }

  /** Whether a county may well see two of the kind in one day. */
  static boolean isUsual(@Nullable Hazard a, @Nullable Hazard b) {
    boolean told = a != null && b != null && canBeOne(a, b);
    return told && !lasts(a) && !lasts(b) && weight(a, b) <= OFTEN;
  }

  /** Whether it lasts for days, so that differing dates do not part two posts. */
  static boolean lasts(@Nullable Hazard hazard) {
    return hazard != null && SLOW.contains(hazard);
  }

  /** Whether it strikes many places at once. */
  static boolean spreads(@Nullable Hazard hazard) {
    return lasts(hazard);
  }

  /** The one that says more: a named hazard before 事故 or 自然灾害. */
  static @Nullable Hazard moreTelling(@Nullable Hazard first, @Nullable Hazard second) {
    return first == null || (isGeneric(first) && second != null) ? second : first;
  }

  private static boolean generic(Hazard a, Hazard b) {
    boolean accident = a == OTHER_ACCIDENT && b.kind() == EmergencyKind.ACCIDENT;
    return accident || (a == OTHER_DISASTER && b.kind() == EmergencyKind.NATURAL_DISASTER);
  }

  private static boolean isGeneric(Hazard hazard) {
    return hazard == OTHER_ACCIDENT || hazard == OTHER_DISASTER;
  }

  private static void akin(Hazard... hazards) {
    for (Hazard a : hazards) {
      for (Hazard b : hazards) {
        if (a != b) {
          KIN.computeIfAbsent(a, k -> EnumSet.noneOf(Hazard.class)).add(b);
        }
      }
    }
  }
}
