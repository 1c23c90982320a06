package io.huiying.alert.adapters.session;

import io.huiying.kit.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site's page asks for. The session cookie is SameSite=Strict and
 * bodies have to be JSON; this is the third lock.
 */
public class OriginFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @ServerRequestFilter(preMatching = true)
  public @Nullable Response check(ContainerRequestContext request) {
    if (READS.contains(request.getMethod())) {
      return null;
    }
    String origin = request.getHeaderString("Origin");
    boolean foreign =
        "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))
            || (origin != null && !sameHost(origin, request.getHeaderString("Host")));
    return foreign
        ? Response.status(403)
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(403, "foreign-origin", "Foreign origin", "请求来自其他站点，已拒绝"))
            .build()
        : null;
  }

  static boolean sameHost(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
