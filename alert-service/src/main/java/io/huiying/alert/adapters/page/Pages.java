package io.huiying.alert.adapters.page;

import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.PageFetch.Outcome;
import io.huiying.contracts.time.HouseClock;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages that this office may read, and those that were read last, so that what a person looked
 * at before recording a release is what is kept.
 */
@ApplicationScoped
public class Pages {

  private static final int REMEMBERED = 32;

  private final PageReader reader;
  private final Map<String, Page> read = new LinkedHashMap<>();

  @Inject
  Pages(AlertConfig config, HouseClock clock) {
    this(
        new PageReader(
            new AllowedHosts(
                config.pages().hosts().orElse(List.of()), config.pages().privateAddresses()),
            config.pages().within(),
            clock));
  }

  Pages(PageReader reader) {
    this.reader = reader;
  }

  /** Reads a page now. */
  public Page read(String address) {
    Page page = reader.read(address);
    remember(address, page);
    return page;
  }

  /**
   * The release with the words of its page. Pasted words are never replaced; those that were read
   * here before are told from others. Without an address, or where no page is read, as it was.
   */
  public RecordRelease kept(RecordRelease release) {
    String url = release.url();
    if (url == null || !reader.reads()) {
      return release;
    }
    Page known = known(url);
    if (release.snapshot() != null) {
      return known != null && release.snapshot().equals(known.text())
          ? release.read(known.text(), known.fetch())
          : release;
    }
    Page page = known == null || known.fetch().outcome() != Outcome.FETCHED ? read(url) : known;
    return release.read(page.text(), page.fetch());
  }

  private synchronized void remember(String address, Page page) {
    read.remove(address);
    read.put(address, page);
    if (read.size() > REMEMBERED) {
      read.remove(read.keySet().iterator().next());
    }
  }

  private synchronized @Nullable Page known(String address) {
    return read.get(address);
  }

  @PreDestroy
  void close() {
    reader.close();
  }
}
