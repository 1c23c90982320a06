package io.huiying.alert.adapters.analysis;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a signed-in person showed, to be shown again to another part of the house; nothing else of a
 * request is passed on.
 */
public record Credential(String header, String value) {

  private static final String SESSION = "huiying_session";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{1,4096}");
  private static final Pattern BEARER = Pattern.compile("Bearer " + TOKEN.pattern());

  /**
   * The credential of a request that was let in.
   *
   * @throws IllegalStateException when it shows none, as only a request without session does
   */
  public static Credential of(HttpHeaders request) {
    String bearer = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (bearer != null && BEARER.matcher(bearer).matches()) {
      return new Credential(HttpHeaders.AUTHORIZATION, bearer);
    }
    return of(request.getCookies().get(SESSION));
  }

  private static Credential of(@Nullable Cookie session) {
    if (session == null || !TOKEN.matcher(session.getValue()).matches()) {
      throw new IllegalStateException("an endpoint let somebody in without session");
    }
    return new Credential(HttpHeaders.COOKIE, SESSION + "=" + session.getValue());
  }
}
