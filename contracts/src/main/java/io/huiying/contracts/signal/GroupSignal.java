package io.huiying.contracts.signal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * What the grouping of posts tells the alert service. Each carries the whole view, so that losing
 * one signal loses no fact.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = GroupSignal.GroupBorn.class, name = "GroupBorn"),
  @JsonSubTypes.Type(value = GroupSignal.GroupGrew.class, name = "GroupGrew"),
  @JsonSubTypes.Type(value = GroupSignal.FiguresChanged.class, name = "FiguresChanged"),
  @JsonSubTypes.Type(value = GroupSignal.GroupCooled.class, name = "GroupCooled"),
  @JsonSubTypes.Type(value = GroupSignal.OfficialReleaseSeen.class, name = "OfficialReleaseSeen")
})
public sealed interface GroupSignal {

  /** Derived from the group and the post that caused the signal. */
  String signalId();

  /** The group as it is now. */
  GroupView group();

  /** When it was told, by the house clock. */
  Instant at();

  /** Every signal of one group has the group's id as its Kafka key. */
  default String groupId() {
    return group().groupId();
  }

  /** A new group. */
  record GroupBorn(String signalId, GroupView group, Instant at) implements GroupSignal {}

  /** More posts or sources, a finer place or time; figures and severity unchanged. */
  record GroupGrew(String signalId, GroupView group, Instant at) implements GroupSignal {}

  /** Figures or the severity that follows from them changed. */
  record FiguresChanged(String signalId, GroupView group, Instant at) implements GroupSignal {}

  /** Nothing new for the cooling time; the group takes no more posts. */
  record GroupCooled(String signalId, GroupView group, Instant at) implements GroupSignal {}

  /** An official source has published about it. */
  record OfficialReleaseSeen(String signalId, GroupView group, SeenRelease release, Instant at)
      implements GroupSignal {}
}
