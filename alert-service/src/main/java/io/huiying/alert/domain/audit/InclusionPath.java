package io.huiying.alert.domain.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows that a leaf is under a Merkle root without showing the other leaves.
 *
 * @param leaf in hex
 * @param steps from the leaf upwards
 */
public record InclusionPath(String leaf, List<Step> steps) {

  /** The hash beside the one that has been reached. */
  public record Step(boolean left, String hash) {}

  public InclusionPath {
    steps = List.copyOf(steps);
  }

  /**
   * The path of one leaf.
   *
   * @param leaves all of the tree, in hex
   * @param index of the one
   */
  public static InclusionPath of(List<String> leaves, int index) {
    List<Step> steps = new ArrayList<>();
    climb(new Hashing(), leaves, index, steps);
    return new InclusionPath(leaves.get(index), steps);
  }

  /** This path and then that of the root that it leads to. */
  public InclusionPath then(InclusionPath above) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(above.steps);
    return new InclusionPath(leaf, all);
  }

  /** The root that it leads to. */
  public String root() {
    Hashing hashing = new Hashing();
    byte[] reached = HexFormat.of().parseHex(leaf);
    for (Step step : steps) {
      byte[] beside = HexFormat.of().parseHex(step.hash());
      reached = step.left() ? hashing.node(beside, reached) : hashing.node(reached, beside);
    }
    return HexFormat.of().formatHex(reached);
  }

  private static void climb(Hashing hashing, List<String> leaves, int index, List<Step> steps) {
    if (leaves.size() == 1) {
      return;
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    List<String> left = leaves.subList(0, split);
    List<String> right = leaves.subList(split, leaves.size());
    if (index < split) {
      climb(hashing, left, index, steps);
      steps.add(new Step(false, rootOf(hashing, right)));
    } else {
      climb(hashing, right, index - split, steps);
      steps.add(new Step(true, rootOf(hashing, left)));
    }
  }

  private static String rootOf(Hashing hashing, List<String> leaves) {
    MerkleStack stack = new MerkleStack(hashing);
    leaves.forEach(leaf -> stack.add(HexFormat.of().parseHex(leaf)));
    return stack.root();
  }
}
