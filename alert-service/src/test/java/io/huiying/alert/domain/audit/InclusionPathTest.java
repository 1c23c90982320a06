package io.huiying.alert.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.wire.Ids;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InclusionPathTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 13, 100})
  void leadsEveryLeafToTheRoot(int size) {
    List<String> leaves =
        IntStream.range(0, size)
            .mapToObj(i -> Ids.sha256(("第 " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    MerkleStack stack = new MerkleStack(new Hashing());
    leaves.forEach(leaf -> stack.add(HexFormat.of().parseHex(leaf)));
    for (int i = 0; i < size; i++) {
      InclusionPath path = InclusionPath.of(leaves, i);
      assertThat(path.root()).isEqualTo(stack.root());
      assertThat(path.steps().size()).isLessThanOrEqualTo(7);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7})
  void leadsAnotherLeafElsewhere(int size) {
    List<String> leaves =
        IntStream.range(0, size)
            .mapToObj(i -> Ids.sha256(("第 " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    InclusionPath path = InclusionPath.of(leaves, 1);
    assertThat(new InclusionPath(leaves.get(0), path.steps()).root()).isNotEqualTo(path.root());
  }
}
