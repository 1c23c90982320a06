package io.huiying.analysis.domain.release;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an official source published. Only an official source releases; a newsroom or a hot
 * list that quotes a notice is a witness of it and never the release itself.
 */
public final class ReleaseReader {

  /** Longest title that travels, in characters. */
  private static final int TITLE = 60;

  private static final Pattern REBUTTAL_TITLE =
      Pattern.compile("辟谣|澄清|不实(?:信息|消息|言论|传言)?|谣言|谣传|不属实|网传[^。]{0,40}(?:说明|核查)");

  private static final Pattern REBUTTAL_TEXT =
      Pattern.compile(
          "经[^。]{0,12}?(?:核查|核实|查实|调查|查)[^。]{0,40}(?:不实|不属实|谣言|虚假信息|并未发生)"
              + "|(?:纯属|系|为|属)(?:谣言|虚假信息|不实信息)");

  private static final Pattern FOLLOW_UP =
      Pattern.compile("续报|续发|最新(?:进展|情况)|进展情况|再次通报|第?[二三四五六七八九十2-9][号次]通报|通报[（(][二三四五六七八九十2-9]");

  private static final Pattern NOTICE = Pattern.compile("通报|公告|通告|情况说明|声明");
  private static final Pattern REPLY = Pattern.compile("回应|答复|答记者问|答网民问");

  private static final Pattern NOTICE_TEXT =
      Pattern.compile("(?:通报|公告|通告|说明|发布)如下|特此(?:通报|公告|通告|说明)");

  private ReleaseReader() {}

  /** What was released by a post; empty when its source is not official. */
  public static Optional<SeenRelease> read(Post post) {
    if (post.sourceKind() != SourceKind.OFFICIAL) {
      return Optional.empty();
    }
    Conference conference = conference(post);
    ReleaseKind kind = kind(post, conference);
    boolean announced = kind == ReleaseKind.PRESS_CONFERENCE && conference != Conference.HELD;
    List<ReleaseAnswer> answers = announced ? List.of() : Points.in(post);
    return Optional.of(
        new SeenRelease(
            post.postId(),
            Issuers.of(post),
            title(post),
            post.url(),
            post.knownSince(),
            kind,
            announced ? Boolean.TRUE : null,
            textHash(post),
            answers));
  }

  /** SHA-256 of the words in one width and case: the same however it is set. */
  static String textHash(Post post) {
    String letters = Wording.letters(post.title()) + '\n' + Wording.letters(post.text());
    return Ids.sha256(letters.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What the title says comes first: a notice may mention a conference, and a rebuttal a notice.
   */
  private static @Nullable ReleaseKind kind(Post post, Conference conference) {
    String title = post.title();
    if (REBUTTAL_TITLE.matcher(title).find()) {
      return ReleaseKind.RUMOUR_REBUTTAL;
    }
    if (Conference.in(title, post.knownSince()) != Conference.NONE) {
      return ReleaseKind.PRESS_CONFERENCE;
    }
    if (FOLLOW_UP.matcher(title).find()) {
      return ReleaseKind.FOLLOW_UP;
    }
    if (NOTICE.matcher(title).find()) {
      return ReleaseKind.NOTICE;
    }
    if (REPLY.matcher(title).find()) {
      return ReleaseKind.REPLY;
    }
    if (REBUTTAL_TEXT.matcher(post.text()).find()) {
      return ReleaseKind.RUMOUR_REBUTTAL;
    }
    if (NOTICE_TEXT.matcher(post.text()).find()) {
      return ReleaseKind.NOTICE;
    }
    return conference == Conference.NONE ? null : ReleaseKind.PRESS_CONFERENCE;
  }

  /**
   * What title and first sentence say. A title that announces is not overruled; a held one needs no
   * word in the title.
   */
  private static Conference conference(Post post) {
    if (Conference.announces(post.title(), post.knownSince())) {
      return Conference.ANNOUNCED;
    }
    Conference title = Conference.in(post.title(), post.knownSince());
    Conference lead =
        Passage.sentences(post).stream()
            .filter(sentence -> sentence.field() == Span.Field.TEXT)
            .findFirst()
            .map(sentence -> Conference.in(sentence.words(), post.knownSince()))
            .orElse(Conference.NONE);
    return title.compareTo(lead) > 0 ? title : lead;
  }

  private static String title(Post post) {
    String words = post.title().isBlank() ? post.text() : post.title();
    String line = words.strip().lines().findFirst().orElse("");
    return line.length() <= TITLE ? line : line.substring(0, TITLE) + "…";
  }
}
