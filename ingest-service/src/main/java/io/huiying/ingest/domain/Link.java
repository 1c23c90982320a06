package io.huiying.ingest.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a post can be read. It is shown to people as a link, so only harmless ones pass. */
final class Link {

  static final int MAX = 2_000;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Link() {}

  static @Nullable String of(@Nullable String pushed) throws RefusedException {
    if (pushed == null || pushed.isBlank()) {
      return null;
    }
    String url = pushed.strip();
    if (url.length() > MAX || !isPublicPage(url)) {
      throw Refusals.BAD_URL.of("url", MAX);
    }
    return url;
  }

  private static boolean isPublicPage(String url) {
    try {
      URI uri = new URI(url);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
