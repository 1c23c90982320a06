package io.huiying.evaluation;

import io.huiying.evaluation.house.TemporaryHouse;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one running house for the whole run: the real parts, started as people start them.
 */
public final class OneHouse implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TemporaryHouse.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneHouse.class))
        .getOrComputeIfAbsent("house", key -> new Kept(), Kept.class)
        .house();
  }

  private static final class Kept implements AutoCloseable {

    private final TemporaryHouse house;

    Kept() {
      try {
        house = TemporaryHouse.start();
      } catch (IOException e) {
        throw new IllegalStateException("the house did not come up", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while the house came up", e);
      }
    }

    TemporaryHouse house() {
      return house;
    }

    @Override
    public void close() throws IOException, InterruptedException {
      house.close();
    }
  }
}
