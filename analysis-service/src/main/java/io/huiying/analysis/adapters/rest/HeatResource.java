package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.analysis.domain.heat.HeatBook;
import io.huiying.analysis.domain.heat.LifeStage;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Heat: by topic and region, by group, and what fits no topic. Every read is audited. */
@Path("/api/v1/heat")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
@Blocking
public class HeatResource {

  private static final Pattern GROUP = Pattern.compile("g[0-9a-f]{1,63}");
  private static final Pattern PLACE = Pattern.compile("[0-9]{2}([0-9]{4})?");

  private static final String COUNTRY = "00";

  private final HeatBook book;
  private final HeatSettings settings;
  private final KeptGroups groups;
  private final SurgePosts surges;
  private final Reader reader;

  HeatResource(
      HeatBook book, HeatSettings settings, KeptGroups groups, SurgePosts surges, Reader reader) {
    this.surges = surges;
    this.book = book;
    this.settings = settings;
    this.groups = groups;
    this.reader = reader;
  }

  @GET
  @Operation(summary = "Posts an hour of a topic in a province or the country, with their baseline")
  public HeatView.Series series(
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("place") @Nullable String place,
      @QueryParam("from") @Nullable String from) {
    Topic asked = QueryParameters.understood(() -> topic(topic));
    String region = QueryParameters.understood(() -> region(place));
    Instant since = QueryParameters.understood(() -> since(from));
    reader.audit("heat.series", asked.code() + " " + region);
    List<HeatView.Hour> hours =
        book.topic(asked, region, since).stream().map(HeatView.Hour::of).toList();
    return new HeatView.Series(asked.code(), asked.label(), region, hours);
  }

  @GET
  @Path("/tray")
  @Operation(summary = "What surges although it fits no topic and reports no emergency")
  public HeatView.Tray tray() {
    reader.audit("heat.tray", "");
    return new HeatView.Tray(book.tray().stream().map(this::item).toList());
  }

  @GET
  @Path("/groups/{id}")
  @Operation(summary = "Posts an hour of a group, its stage of life, and tags its words propose")
  public HeatView.Life life(@PathParam("id") String id) {
    if (!GROUP.matcher(id).matches()) {
      throw noSuchGroup();
    }
    reader.audit("heat.group", id);
    Optional<OpenGroup> group = groups.find(id);
    List<Heat.GroupHour> hours = book.group(id);
    if (group.isEmpty() && hours.isEmpty()) {
      return surge(id);
    }
    Map<String, String> words = group.map(kept -> words(kept.tellings())).orElse(Map.of());
    return life(id, hours.stream().map(HeatView.LifeHour::of).toList(), words);
  }

  private HeatView.Life surge(String id) {
    List<Heat.TopicHour> hours = surges.hours(id);
    if (hours.isEmpty()) {
      throw noSuchGroup();
    }
    Map<String, String> words = words(surges.posts(hours));
    return life(id, hours.stream().map(HeatView.LifeHour::of).toList(), words);
  }

  private HeatView.Life life(String id, List<HeatView.LifeHour> hours, Map<String, String> words) {
    LifeStage stage = book.stage(id);
    return new HeatView.Life(
        id, stage, stage.label(), hours, HeatView.Tag.of(settings.tags().propose(words)));
  }

  private HeatView.TrayItem item(Heat.Unclassified seen) {
    return new HeatView.TrayItem(
        seen.title(),
        seen.postId(),
        seen.posts(),
        seen.sources(),
        seen.heat(),
        seen.firstSeenAt(),
        seen.lastSeenAt(),
        HeatView.Tag.of(settings.tags().propose(Map.of(seen.postId(), seen.title()))));
  }

  private static Map<String, String> words(List<Member> told) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Member member : told) {
      words.put(member.postId(), member.words());
    }
    return words;
  }

  static Topic topic(@Nullable String code) {
    if (code == null || code.isBlank()) {
      throw new IllegalArgumentException("topic 不能为空");
    }
    return QueryParameters.topic(code.strip());
  }

  /** The two digits of a province, of whatever place within it. */
  static String region(@Nullable String place) {
    if (place == null || place.isBlank()) {
      return COUNTRY;
    }
    if (!PLACE.matcher(place.strip()).matches()) {
      throw new IllegalArgumentException("place 应为两位或六位行政区划代码，00 为全国");
    }
    return place.strip().substring(0, 2);
  }

  static Instant since(@Nullable String from) {
    if (from == null || from.isBlank()) {
      return Instant.EPOCH;
    }
    try {
      // An unescaped + of an offset arrives as a blank.
      return OffsetDateTime.parse(from.strip().replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("from 应为带时区的 ISO 8601 时间", e);
    }
  }

  private static ProblemException noSuchGroup() {
    return new ProblemException(
        Problem.of(404, "no-such-group", "No such group", "没有这组帖文，或其已冷却过久"));
  }
}
