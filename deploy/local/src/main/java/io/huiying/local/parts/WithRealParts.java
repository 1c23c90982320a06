package io.huiying.local.parts;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real broker and a real search node: {@code @ExtendWith(WithRealParts.class)} and a
 * parameter {@link RealParts}, of a test or of what runs before it. All tests of a JVM share one
 * pair, which ends with it; each part starts when it is first asked for.
 */
public final class WithRealParts implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RealParts.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return RealParts.shared();
  }
}
