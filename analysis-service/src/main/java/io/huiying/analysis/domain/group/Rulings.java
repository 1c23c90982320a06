package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.OpenGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people's corrections mean for one group by now.
 *
 * @param partOf the group that it is a part of, absent when it stands alone
 * @param apart groups that it is not the same as, whatever their posts share
 * @param topic the last word on its topics, absent when nobody said one
 * @param emergency the last word on what happened, absent when nobody said one
 * @param figures claims that were misread
 */
record Rulings(
    @Nullable String partOf,
    Set<String> apart,
    Correction.@Nullable WrongTopic topic,
    Correction.@Nullable WrongEmergency emergency,
    List<Correction.WrongFigure> figures) {

  static final Rulings NONE = new Rulings(null, Set.of(), null, null, List.of());

  /** What holds of a group's corrections. */
  static Rulings of(OpenGroup group) {
    if (group.corrections().isEmpty()) {
      return NONE;
    }
    Set<String> undone = undone(group.corrections());
    String partOf = null;
    Set<String> apart = new HashSet<>();
    Correction.WrongTopic topic = null;
    Correction.WrongEmergency emergency = null;
    List<Correction.WrongFigure> figures = new ArrayList<>();
    for (Correction correction : group.corrections()) {
      boolean holds = !undone.contains(correction.correctionId());
      switch (correction) {
        case Correction.Merged merged -> partOf = holds ? merged.survivorId() : partOf;
        case Correction.Split split -> {
          boolean fromHere = split.groupId().equals(group.groupId());
          if (holds) {
            apart.add(fromHere ? split.newGroupId() : split.groupId());
          } else if (!fromHere) {
            partOf = split.groupId();
          }
        }
        case Correction.NotSame not when holds ->
            apart.add(not.groupId().equals(group.groupId()) ? not.otherGroupId() : not.groupId());
        case Correction.WrongTopic wrong when holds -> topic = wrong;
        case Correction.WrongEmergency wrong when holds -> emergency = wrong;
        case Correction.WrongFigure wrong when holds -> figures.add(wrong);
        case Correction.NotSame ignored -> {}
        case Correction.WrongTopic ignored -> {}
        case Correction.WrongEmergency ignored -> {}
        case Correction.WrongFigure ignored -> {}
        case Correction.Seeded ignored -> {}
        case Correction.Undone ignored -> {}
      }
    }
    return new Rulings(partOf, apart, topic, emergency, figures);
  }

  /** What was said of the claims of several groups together. */
  static Rulings onFigures(List<OpenGroup> groups) {
    List<Correction.WrongFigure> figures =
        groups.stream().flatMap(group -> of(group).figures().stream()).toList();
    return new Rulings(null, Set.of(), null, null, figures);
  }

  private static Set<String> undone(List<Correction> corrections) {
    return corrections.stream()
        .filter(Correction.Undone.class::isInstance)
        .map(correction -> ((Correction.Undone) correction).undoneId())
        .collect(Collectors.toSet());
  }

  /** Whether a claim was said to be misread. */
  boolean setsAside(Figure figure) {
    return figures.stream()
        .anyMatch(
            wrong ->
                wrong.kind() == figure.kind()
                    && wrong.sourceId().equals(figure.sourceId())
                    && wrong.lower() == figure.lower()
                    && wrong.upper() == figure.upper()
                    && !isRight(wrong, figure));
  }

  private static boolean isRight(Correction.WrongFigure wrong, Figure figure) {
    return wrong.right() != null
        && figure.lower() == wrong.right()
        && figure.upper() == wrong.right();
  }

  /** The topics that hold, where a person named them. */
  List<TopicScore> topics(List<TopicScore> read) {
    if (topic == null) {
      return read;
    }
    List<Topic> named = topic.topics();
    return named.stream()
        .map(code -> new TopicScore(code, 1, evidence(read, code)))
        .sorted(Comparator.comparingInt(score -> named.indexOf(score.code())))
        .toList();
  }

  private static List<Span> evidence(List<TopicScore> read, Topic code) {
    return read.stream()
        .filter(score -> score.code() == code)
        .findFirst()
        .map(TopicScore::evidence)
        .orElse(List.of());
  }

  /** What happened, where a person said it; absent when they said that nothing did. */
  @Nullable Hazard hazard(@Nullable Hazard read) {
    return emergency == null ? read : emergency.hazard();
  }

  /** Whether a person said that it is no emergency. */
  boolean isNoEmergency() {
    return emergency != null && emergency.hazard() == null;
  }
}
