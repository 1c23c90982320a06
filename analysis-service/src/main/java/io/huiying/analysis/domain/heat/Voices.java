package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Post;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who speaks in a post. A source may be a feed of thousands of authors or hundreds of newsrooms, so
 * that counting sources counts deliveries: a person who posts is a voice, and so is a newsroom. A
 * hotline stays one voice however many call, as a list or an authority does.
 */
final class Voices {

  private static final Pattern DOORS = Pattern.compile("^(?:(?:www|m|wap|mobile|3g)\\.)+(?=.+\\.)");

  private Voices() {}

  /**
   * A name that tells one voice from others of the same hour; a pseudonym where it is a person's.
   */
  static String of(AssessedPost assessed) {
    Post post = assessed.post();
    String source = post.sourceId();
    return switch (post.sourceKind()) {
      case SOCIAL -> assessed.voice() == null ? source : source + '/' + assessed.voice();
      case NEWS -> site(post).orElse(source);
      case OFFICIAL, HOT_LIST, HOTLINE, MANUAL -> source;
    };
  }

  /** The newsroom's site, whichever of its doors the post was read at. */
  private static Optional<String> site(Post post) {
    if (post.url() == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(post.url()).getHost())
          .map(host -> DOORS.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
    } catch (URISyntaxException e) {
      return Optional.empty(); // An address that names no site: its source speaks.
    }
  }
}
