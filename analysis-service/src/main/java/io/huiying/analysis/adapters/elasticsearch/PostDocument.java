package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Json;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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

  static final String INDEX_PREFIX = "huiying-posts-v1-";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy.MM").withZone(ZoneId.of("Asia/Shanghai"));

  static PostDocument of(AssessedPost assessed) {
    Post post = assessed.post();
    return new PostDocument(
        INDEX_PREFIX + MONTH.format(post.firstSeenAt()),
        post.postId(),
        assessed.assessedAt().toEpochMilli(),
        source(assessed));
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

  /** The division and all above it, so that a province finds its counties by one term. */
  private static void addPlace(ObjectNode source, Place place) {
    if (!place.known()) {
      return;
    }
    source.set("place", Json.mapper().valueToTree(place));
    ArrayNode path = source.putArray("placePath");
    String prefix = place.prefix();
    for (int digits : new int[] {2, 4, 6, 9}) {
      if (prefix.length() >= digits) {
        path.add(prefix.substring(0, digits));
      }
    }
  }
}
