package io.huiying.contracts.correction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person corrected. The single grouper obeys corrections in the order in which they lie on
 * the topic, each once however often it is read, and holds them against later posts; a correction
 * of a group that has cooled changes nothing any more. Kept for ever: holds no post text, no names
 * of persons and no contact data.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Correction.Seeded.class, name = "Seeded"),
  @JsonSubTypes.Type(value = Correction.Merged.class, name = "Merged"),
  @JsonSubTypes.Type(value = Correction.Split.class, name = "Split"),
  @JsonSubTypes.Type(value = Correction.NotSame.class, name = "NotSame"),
  @JsonSubTypes.Type(value = Correction.Undone.class, name = "Undone"),
  @JsonSubTypes.Type(value = Correction.WrongTopic.class, name = "WrongTopic"),
  @JsonSubTypes.Type(value = Correction.WrongFigure.class, name = "WrongFigure"),
  @JsonSubTypes.Type(value = Correction.WrongEmergency.class, name = "WrongEmergency")
})
public sealed interface Correction {

  /** Words of a {@link Seeded}, at most. */
  int MAX_WORDS = 16;

  /** Characters of one such word, at most. */
  int MAX_WORD = 20;

  /** Posts of one {@link Split}, at most. */
  int MAX_POSTS = 256;

  /** Derived from the command that caused it; names it for {@link Undone}. */
  String correctionId();

  /** The group that it is about; the Kafka key. */
  String groupId();

  /** When the person said so, by the house clock. */
  Instant at();

  /** Who said so. */
  Actor by();

  /** Exercise or not: an exercise corrects no group of real life. */
  Mark mark();

  /**
   * 接报: an incident reported before any post was seen. Opens a group of no posts, so that posts
   * about it join instead of opening a second incident; it is not told as born.
   *
   * @param groupId {@link io.huiying.contracts.wire.Ids#reportedGroup}; the incident's id derives
   *     from it as from any group's
   * @param hazard what happened, absent when not of a known kind
   * @param mainland whether it happened in mainland China
   * @param place {@link Place#UNKNOWN} when not said
   * @param occurrence absent when not said; without its quote
   * @param words names of the site, the works, the flight or road that were reported
   */
  record Seeded(
      String correctionId,
      String groupId,
      Instant at,
      Actor by,
      Mark mark,
      @Nullable Hazard hazard,
      boolean mainland,
      Place place,
      @Nullable Occurrence occurrence,
      List<String> words)
      implements Correction {

    public Seeded {
      words = List.copyOf(words);
      if (words.size() > MAX_WORDS || words.stream().anyMatch(word -> word.length() > MAX_WORD)) {
        throw new IllegalArgumentException("a seed has few and short words");
      }
    }
  }

  /** The group's posts, and later ones like them, belong to the survivor. */
  record Merged(
      String correctionId, String groupId, Instant at, Actor by, Mark mark, String survivorId)
      implements Correction {

    public Merged {
      if (groupId.equals(survivorId)) {
        throw new IllegalArgumentException("a group does not survive itself");
      }
    }
  }

  /**
   * These posts tell of another event. They leave the group for a new one, which is told as born;
   * later posts like them follow, and neither group takes the other's.
   *
   * @param postIds at least one; those that the group does not hold are passed over
   * @param newGroupId {@link io.huiying.contracts.wire.Ids#splitGroup}
   */
  record Split(
      String correctionId,
      String groupId,
      Instant at,
      Actor by,
      Mark mark,
      List<String> postIds,
      String newGroupId)
      implements Correction {

    public Split {
      postIds = List.copyOf(postIds);
      if (postIds.isEmpty() || postIds.size() > MAX_POSTS) {
        throw new IllegalArgumentException("a split moves 1 to " + MAX_POSTS + " posts");
      }
      if (groupId.equals(newGroupId)) {
        throw new IllegalArgumentException("a split makes another group");
      }
    }
  }

  /** The two are not one event, whatever their posts share. */
  record NotSame(
      String correctionId, String groupId, Instant at, Actor by, Mark mark, String otherGroupId)
      implements Correction {

    public NotSame {
      if (groupId.equals(otherGroupId)) {
        throw new IllegalArgumentException("a group is the same as itself");
      }
    }
  }

  /**
   * An earlier correction no longer holds: groups merged by it part again, posts moved by it
   * return, what it set aside counts again. Posts that came since stay where they are.
   *
   * @param groupId of the undone correction
   */
  record Undone(
      String correctionId, String groupId, Instant at, Actor by, Mark mark, String undoneId)
      implements Correction {}

  /**
   * The group is about these topics and no others.
   *
   * @param postId the post at which it was noticed, absent when said of the whole group
   * @param topics best first; empty when it is about none
   */
  record WrongTopic(
      String correctionId,
      String groupId,
      Instant at,
      Actor by,
      Mark mark,
      @Nullable String postId,
      List<Topic> topics)
      implements Correction {

    public WrongTopic {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A claim was misread: it counts for nothing in the group.
   *
   * @param kind of the claim
   * @param sourceId whose claim
   * @param lower of the claim, as shown
   * @param upper of the claim, as shown
   * @param right what the words do say; absent when they say no such number
   */
  record WrongFigure(
      String correctionId,
      String groupId,
      Instant at,
      Actor by,
      Mark mark,
      FigureKind kind,
      String sourceId,
      long lower,
      long upper,
      @Nullable Long right)
      implements Correction {}

  /**
   * The posts were taken for an emergency and report none, or for one of another hazard.
   *
   * @param postId the post at which it was noticed, absent when said of the whole group
   * @param hazard what did happen; absent when no emergency
   */
  record WrongEmergency(
      String correctionId,
      String groupId,
      Instant at,
      Actor by,
      Mark mark,
      @Nullable String postId,
      @Nullable Hazard hazard)
      implements Correction {}
}
