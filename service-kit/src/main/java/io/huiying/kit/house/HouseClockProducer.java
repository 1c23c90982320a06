package io.huiying.kit.house;

import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.time.MachineClock;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Gives every bean the one clock of the house. */
@Dependent
public class HouseClockProducer {

  /**
   * @throws IOException when the data folder's clock file is there and cannot be read
   */
  @Produces
  @Singleton
  HouseClock clock(HouseConfig house) throws IOException {
    return HouseClock.of(house.data(), MachineClock.open());
  }
}
