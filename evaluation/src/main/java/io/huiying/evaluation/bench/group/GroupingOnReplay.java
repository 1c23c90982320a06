package io.huiying.evaluation.bench.group;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.group.Candidacy;
import io.huiying.analysis.domain.group.GradingByFigures;
import io.huiying.analysis.domain.group.GroupDecision;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recorded hot lists in their order through assessing and grouping: how long from an event's
 * first title to its group, and how many mainland groups a day are of no known event. Of the latter
 * many are real accidents that the list of known events lacks, so the figure bounds false incidents
 * from above; {@code --raw} lists them.
 */
public final class GroupingOnReplay implements Benchmark {

  private static final List<String> REPLAYS =
      List.of(
          "hotlists-2021-06-12_2021-08-02.csv",
          "weibo-hot-2024-07.jsonl",
          "weibo-hot-2025-01.jsonl");

  private record Row(String source, String title, String text, Instant at, long heat) {}

  private record Seen(Instant first, @Nullable Instant grouped) {}

  private final Map<String, String> eventOfTitle = new HashMap<>();
  private final Map<String, Seen> events = new LinkedHashMap<>();
  private final List<String> raw = new ArrayList<>(List.of("replay,at,headline"));
  private long days;
  private int others;

  @Override
  public String purpose() {
    return "归并回放：自首个标题到成组的延迟，每日非已知事件的境内组数（误报上界） / recorded hot lists: delay to the group,"
        + " mainland groups a day that are of no known event";
  }

  @Override
  public Figures run(PrintStream progress) throws IOException {
    Optional<Path> folder = SharedReplays.folder();
    if (folder.isEmpty()) {
      progress.println("  no shared data here: nothing to replay");
      return new Figures(Map.of(), raw, false);
    }
    for (JsonNode row : SharedReplays.rows(folder.get().resolve("known-event-titles.jsonl"))) {
      eventOfTitle.put(row.path("title").asText(), row.path("event_id").asText());
    }
    PostAssessor assessor = Lexicons.load();
    for (String name : REPLAYS) {
      replay(name, rows(folder.get().resolve(name)), assessor);
      progress.println("  " + name);
    }
    List<Long> delays =
        events.values().stream()
            .filter(seen -> seen.grouped() != null)
            .map(seen -> Duration.between(seen.first(), seen.grouped()).toMinutes())
            .sorted()
            .toList();
    events.forEach(
        (id, seen) -> raw.add("delay," + id + "," + seen.first() + "," + seen.grouped()));
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("events", events.size());
    figures.put("found", delays.size());
    figures.put("medianDelayMinutes", delays.isEmpty() ? -1 : delays.get(delays.size() / 2));
    figures.put("otherGroupsPerDay", (double) others / days);
    figures.put("days", days);
    return new Figures(figures, raw, !delays.isEmpty());
  }

  private void replay(String name, List<Row> rows, PostAssessor assessor) {
    GroupingDesk desk =
        GroupingDesk.empty(TermTable.load(), new GradingByFigures(Lexicons.grader()));
    Map<String, AssessedPost> assessed = new HashMap<>();
    Map<String, OpenGroup> opened = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Row row : rows) {
      Post post = post(row);
      // The same content read again at another time: assessing it again would say the same.
      AssessedPost next =
          assessed
              .computeIfAbsent(post.postId(), id -> assessor.assess(post, row.at()))
              .about(post, post.ingestedAt());
      note(row, Candidacy.isCandidate(next) ? group(desk, next, opened) : null, known);
    }
    days += Math.max(1, Duration.between(rows.getFirst().at(), rows.getLast().at()).toDays());
    for (OpenGroup group : opened.values()) {
      if (group.view().mainland() && !known.contains(group.groupId())) {
        others++;
        raw.add(name + "," + group.view().firstSeenAt() + "," + group.view().headline());
      }
    }
  }

  private static @Nullable OpenGroup group(
      GroupingDesk desk, AssessedPost post, Map<String, OpenGroup> opened) {
    Instant now = post.post().ingestedAt();
    desk.cool(now);
    GroupDecision decision = desk.accept(Candidacy.brief(post), now);
    decision.changed().ifPresent(group -> opened.put(group.groupId(), group));
    return decision.changed().orElse(null);
  }

  private void note(Row row, @Nullable OpenGroup group, Set<String> known) {
    String event = eventOfTitle.get(row.title());
    if (event == null) {
      return;
    }
    Seen seen = events.getOrDefault(event, new Seen(row.at(), null));
    boolean first = group != null && seen.grouped() == null;
    events.put(event, new Seen(seen.first(), first ? row.at() : seen.grouped()));
    if (group != null) {
      known.add(group.groupId());
    }
  }

  private static Post post(Row row) {
    return new Post(
        Ids.post(row.source(), row.title()),
        row.source(),
        SourceKind.HOT_LIST,
        row.title(),
        null,
        row.title(),
        row.text(),
        row.at(),
        row.at(),
        row.at(),
        null,
        new Engagement(row.heat(), 0, 0, 0),
        Mark.LIVE);
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    if (file.toString().endsWith(".csv")) {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", 3);
        rows.add(new Row(cells[1] + "-hot", unquoted(cells[2]), "", time(cells[0]), 0));
      }
    } else {
      for (JsonNode row : SharedReplays.rows(file)) {
        rows.add(
            new Row(
                "weibo-hot",
                row.path("title").asText(),
                row.path("description").asText(),
                time(row.path("display").asText()),
                row.path("hot").asLong()));
      }
    }
    return rows.stream()
        .filter(row -> !row.title().isBlank())
        .sorted(Comparator.comparing(Row::at))
        .toList();
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static Instant time(String written) {
    return OffsetDateTime.parse(written).toInstant();
  }
}
