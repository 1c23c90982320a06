package io.huiying.alert.adapters.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets the console keep its own addresses: whatever looks like a page and is no API address is
 * answered with the console itself.
 */
@ApplicationScoped
public class ConsolePages {

  private static final int BEFORE_FILES = -10_000;

  void route(@Observes Router router) {
    router.route("/*").order(BEFORE_FILES).handler(ConsolePages::page);
  }

  private static void page(RoutingContext request) {
    boolean read = request.request().method().equals(HttpMethod.GET);
    if (read && isPage(request.normalizedPath())) {
      request.reroute("/index.html");
    } else {
      request.next();
    }
  }

  /** Whether a path is one of the console's own: no API, no operator's address, no file. */
  static boolean isPage(String path) {
    boolean taken =
        path.startsWith("/api/")
            || path.equals("/api")
            || path.startsWith("/q/")
            || path.equals("/q");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return !taken && last.indexOf('.') < 0;
  }
}
