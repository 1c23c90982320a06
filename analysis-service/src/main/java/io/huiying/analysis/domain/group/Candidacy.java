package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which posts the single grouper has to see: those that report an emergency, and those that can be
 * a follow-up of one. Edited voices (hot lists, newsrooms, governments) are few and their titles
 * short: all of them can. Of the crowd, only what has a place, a flight or road number, or a topic
 * in which emergencies happen; the rest ends in the stages that scale.
 */
public final class Candidacy {

  /** Characters of the text that the grouper reads; the whole text stays with the search index. */
  private static final int TEXT_CHARACTERS = 200;

  private static final Set<Topic> WHERE_EMERGENCIES_HAPPEN =
      EnumSet.of(
          Topic.WORK_SAFETY,
          Topic.DISASTER,
          Topic.FOOD_DRUG,
          Topic.TRANSPORT,
          Topic.PUBLIC_SECURITY,
          Topic.ECOLOGY,
          Topic.GOVERNANCE,
          Topic.CITY_MANAGEMENT);

  private Candidacy() {}

  public static boolean isCandidate(AssessedPost assessed) {
    return assessed.emergency() != null
        || isEdited(assessed.post().sourceKind())
        || assessed.place().known()
        || assessed.topics().stream().anyMatch(t -> WHERE_EMERGENCIES_HAPPEN.contains(t.code()))
        || hasDesignation(assessed.post().title());
  }

  /**
   * The post without the text that grouping never reads; what an official source released is read
   * to its end.
   */
  public static AssessedPost brief(AssessedPost assessed) {
    Post post = assessed.post();
    if (post.text().length() <= TEXT_CHARACTERS || post.sourceKind() == SourceKind.OFFICIAL) {
      return assessed;
    }
    return assessed.about(
        withText(post, post.text().substring(0, TEXT_CHARACTERS)), assessed.assessedAt());
  }

  private static boolean isEdited(SourceKind kind) {
    return switch (kind) {
      case OFFICIAL, NEWS, HOT_LIST, MANUAL -> true;
      case SOCIAL, HOTLINE -> false;
    };
  }

  /** A number plate of things: letters and at least two digits, as in a flight or a road. */
  private static boolean hasDesignation(String title) {
    return Terms.of(title, Post.MAX_TITLE).distinct().stream()
        .anyMatch(term -> term.chars().filter(Character::isDigit).count() >= 2);
  }

  private static Post withText(Post post, String text) {
    return new Post(
        post.postId(),
        post.sourceId(),
        post.sourceKind(),
        post.externalId(),
        post.url(),
        post.title(),
        text,
        post.publishedAt(),
        post.firstSeenAt(),
        post.ingestedAt(),
        post.authorHash(),
        post.engagement(),
        post.mark(),
        post.sourceName());
  }
}
