package io.huiying.ingest;

import io.huiying.contracts.time.HouseClock;
import io.huiying.ingest.adapters.json.PostReader;
import io.huiying.ingest.adapters.recent.RecentPosts;
import io.huiying.ingest.adapters.secrets.AuthorKeys;
import io.huiying.ingest.adapters.yaml.SourceFile;
import io.huiying.ingest.domain.Door;
import io.huiying.ingest.domain.Sources;
import io.huiying.ingest.domain.Voices;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.html.HtmlText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Puts the door together. */
@Dependent
public class IngestHouse {

  @Produces
  @Singleton
  Sources sources(HouseConfig house, IngestConfig config) throws IOException {
    return new Sources(SourceFile.read(config.sources()), house.drill());
  }

  @Produces
  @Singleton
  Door door(Sources sources, HouseConfig house, HouseClock clock) throws IOException {
    return new Door(sources, HtmlText::of, AuthorKeys.open(house.data(), clock.instant()));
  }

  @Produces
  @Singleton
  Voices voices(Sources sources) {
    return new Voices(sources.all());
  }

  @Produces
  @Singleton
  PostReader reader(IngestConfig config) {
    return new PostReader(config.maxRow());
  }

  @Produces
  @Singleton
  RecentPosts recent(IngestConfig config) {
    return new RecentPosts(config.remembered());
  }
}
