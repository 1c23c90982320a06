package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Json;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post as it lies in the index: no author, not even hashed.
 *
 * @param index the month in which the house first saw it: of all its times the one that no source
 *     can claim or change
 * @param id the post's id, so that storing it again replaces it
 * @param version grows with each assessment, so that an older one never wins
 * @param source the fields
 */
record PostDocument(String index, String id, long version, ObjectNode source) {

  /** What all indices of this shape are called; another shape gets another number. */
  static final String SHAPE = "huiying-posts-v2";

  /** All shapes that there ever were. */
  static final String EVERY_SHAPE = "huiying-posts-v*";

  private static final String INDEX_PREFIX = SHAPE + '-';
  private static final Pattern INDEX =
      Pattern.compile("huiying-posts-v\\d+-(\\d{4}\\.(?:0[1-9]|1[0-2]))");

  /** Where the first paragraph of a post ends for search. */
  private static final int LEAD = 120;

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy.MM").withZone(SHANGHAI);

  /**
   * A post as the index takes it.
   *
   * @param vector what it means, absent when nobody has computed that
   */
  static PostDocument of(AssessedPost assessed, float @Nullable [] vector) {
    Post post = assessed.post();
    ObjectNode source = source(assessed);
    if (vector != null) {
      ArrayNode components = source.putArray("vector");
      for (float component : vector) {
        components.add(component);
      }
    }
    return new PostDocument(
        INDEX_PREFIX + MONTH.format(post.firstSeenAt()),
        post.postId(),
        assessed.assessedAt().toEpochMilli(),
        source);
  }

  /** The month whose posts lie in an index of this or an older shape, absent for others. */
  static Optional<YearMonth> monthOf(String index) {
    Matcher name = INDEX.matcher(index);
    return name.matches() ? Optional.of(YearMonth.parse(name.group(1), MONTH)) : Optional.empty();
  }

  static ZoneId zone() {
    return SHANGHAI;
  }

  private static ObjectNode source(AssessedPost assessed) {
    Post post = assessed.post();
    ObjectNode source = Json.mapper().createObjectNode();
    source.put("postId", post.postId());
    source.put("sourceId", post.sourceId());
    source.put("sourceKind", post.sourceKind().name());
    source.put("mark", post.mark().name());
    if (post.url() != null) {
      source.put("url", post.url());
    }
    source.put("title", post.title());
    source.put("text", post.text());
    source.put("lead", lead(post.text()));
    source.put("knownSince", post.knownSince().toString());
    if (post.publishedAt() != null) {
      source.put("publishedAt", post.publishedAt().toString());
    }
    source.put("firstSeenAt", post.firstSeenAt().toString());
    source.put("ingestedAt", post.ingestedAt().toString());
    source.put("heat", post.engagement().heat());
    addAssessment(source, assessed);
    return source;
  }

  private static void addAssessment(ObjectNode source, AssessedPost assessed) {
    source.put("assessedAt", assessed.assessedAt().toString());
    source.put("lexicon", assessed.lexicon());
    ArrayNode topics = source.putArray("topics");
    assessed.topics().forEach(topic -> topics.add(topic.code().code()));
    source.set("topicScores", Json.mapper().valueToTree(assessed.topics()));
    Emergency emergency = assessed.emergency();
    if (emergency != null) {
      source.put("emergencyKind", emergency.kind().code());
      source.put("hazard", emergency.hazard().name());
      source.put("mainland", emergency.mainland());
    }
    addPlace(source, assessed.place());
    source.set("figures", Json.mapper().valueToTree(assessed.figures()));
    if (assessed.occurrence() != null) {
      source.set("occurrence", Json.mapper().valueToTree(assessed.occurrence()));
    }
    SeverityRange severity = assessed.severity();
    if (severity != null) {
      source.set("severity", Json.mapper().valueToTree(severity));
      source.put("severityLower", severity.lower().name());
      source.put("severityUpper", severity.upper().name());
    }
  }

  /** The first paragraph, where the news stands. */
  private static String lead(String text) {
    int line = text.indexOf('\n');
    int end = Math.min(line < 0 ? text.length() : line, LEAD);
    boolean halved =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, halved ? end - 1 : end);
  }

  /** The division and all above it, so that a province finds its counties by one term. */
  private static void addPlace(ObjectNode source, Place place) {
    if (!place.known()) {
      return;
    }
    source.set("place", Json.mapper().valueToTree(place));
    source.put("province", place.prefix().substring(0, 2) + "0000");
    ArrayNode path = source.putArray("placePath");
    String prefix = place.prefix();
    for (int digits : new int[] {2, 4, 6, 9, 12}) {
      if (prefix.length() >= digits) {
        path.add(prefix.substring(0, digits));
      }
    }
  }
}
