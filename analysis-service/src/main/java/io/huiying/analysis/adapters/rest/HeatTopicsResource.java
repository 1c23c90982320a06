package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.domain.heat.HeatBook;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.heat.Heat;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Topics by region, now against what is usual. Every read is audited before it is answered. */
@Path("/api/v1/heat/topics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
@Blocking
public class HeatTopicsResource {

  private static final int HOURS = 24;
  private static final String COUNTRY = "00";

  private final HeatBook book;
  private final Map<String, Place> provinces;
  private final Reader reader;

  HeatTopicsResource(HeatBook book, HeatSettings settings, Reader reader) {
    this.book = book;
    this.provinces = settings.views().provinces();
    this.reader = reader;
  }

  @GET
  @Operation(summary = "The last day of every topic in every region, with what is usual")
  public HeatView.Topics topics() {
    reader.audit("heat.topics", "");
    Instant hour = book.hour();
    Instant from = hour.minus(Duration.ofHours(HOURS - 1));
    return new HeatView.Topics(
        hour, book.topicsSince(from).stream().map(hours -> now(hours, from)).toList());
  }

  private HeatView.TopicNow now(List<Heat.TopicHour> hours, Instant from) {
    Heat.TopicHour newest = hours.getLast();
    return new HeatView.TopicNow(
        newest.topic().code(),
        newest.topic().label(),
        newest.region(),
        label(newest.region()),
        HeatView.Hour.of(newest),
        weights(hours, from));
  }

  private String label(String region) {
    return region.equals(COUNTRY) ? "全国" : provinces.getOrDefault(region, Place.UNKNOWN).name();
  }

  /** The weights of a day's hours in their places. */
  static List<Double> weights(List<Heat.TopicHour> hours, Instant from) {
    List<Double> weights = new ArrayList<>(Collections.nCopies(HOURS, 0.0));
    for (Heat.TopicHour hour : hours) {
      long at = Duration.between(from, hour.from()).toHours();
      if (at >= 0 && at < HOURS) {
        weights.set((int) at, hour.weight());
      }
    }
    return weights;
  }
}
