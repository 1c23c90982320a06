package io.huiying.analysis.domain.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/** Lays a sorted word list out as a double array, breadth first. */
final class AutomatonBuilder {

  private static final int FREE = -1;

  /** Slots looked at before the crowded stretch behind is given up: memory for building time. */
  private static final int PATIENCE = 64;

  private final List<String> words;
  private final char[] codes = new char[Character.MAX_VALUE + 1];
  private int codeCount;
  private int[] base = new int[1 << 16];
  private int[] check = new int[1 << 16];
  private int[] fail = new int[1 << 16];
  private int[] word = new int[1 << 16];
  private int[] shorter = new int[1 << 16];
  private int search = 1;

  /**
   * @param sorted distinct, not empty words in natural order
   */
  AutomatonBuilder(List<String> sorted) {
    if (sorted.size() >= 1 << FoundWords.WORD_BITS) {
      throw new IllegalArgumentException("too many words: " + sorted.size());
    }
    this.words = sorted;
    Arrays.fill(check, FREE);
    Arrays.fill(word, Automaton.NONE);
    Arrays.fill(shorter, Automaton.NONE);
  }

  /** A stretch of words that share their first {@code depth} units. */
  private record Branch(int state, int from, int to, int depth) {}

  Automaton build() {
    assignCodes();
    ArrayDeque<Branch> open = new ArrayDeque<>();
    open.add(new Branch(Automaton.ROOT, 0, words.size(), 0));
    while (!open.isEmpty()) {
      grow(open.remove(), open);
    }
    int[] lengths = words.stream().mapToInt(String::length).toArray();
    return new Automaton(codes, new Beginnings(words), base, check, fail, word, shorter, lengths);
  }

  private void assignCodes() {
    for (String each : words) {
      for (int i = 0; i < each.length(); i++) {
        if (codes[each.charAt(i)] == 0) {
          codes[each.charAt(i)] = (char) ++codeCount;
        }
      }
    }
  }

  private void grow(Branch branch, ArrayDeque<Branch> open) {
    int from = branch.from();
    if (from < branch.to() && words.get(from).length() == branch.depth()) {
      word[branch.state()] = from;
      from++;
    }
    if (from >= branch.to()) {
      base[branch.state()] = 0;
      ensure(codeCount + 1);
      return;
    }
    int[] starts = childStarts(from, branch.to(), branch.depth());
    int[] children = new int[starts.length - 1];
    for (int i = 0; i < children.length; i++) {
      children[i] = codes[words.get(starts[i]).charAt(branch.depth())];
    }
    int offset = place(children);
    base[branch.state()] = offset;
    for (int i = 0; i < children.length; i++) {
      int child = offset + children[i];
      check[child] = branch.state();
      link(branch, child, children[i]);
      open.add(new Branch(child, starts[i], starts[i + 1], branch.depth() + 1));
    }
    markWords(starts, offset, children, branch.depth() + 1);
  }

  /** A child's word must be known before deeper states look for their shorter words. */
  private void markWords(int[] starts, int offset, int[] children, int depth) {
    for (int i = 0; i < children.length; i++) {
      if (words.get(starts[i]).length() == depth) {
        word[offset + children[i]] = starts[i];
      }
    }
  }

  private void link(Branch branch, int child, int code) {
    int state = branch.state();
    int target = Automaton.ROOT;
    while (state != Automaton.ROOT) {
      state = fail[state];
      int next = base[state] + code;
      if (next < check.length && check[next] == state && next != child) {
        target = next;
        break;
      }
    }
    fail[child] = target;
    shorter[child] = word[target] != Automaton.NONE ? target : shorter[target];
  }

  private int[] childStarts(int from, int to, int depth) {
    int[] starts = new int[to - from + 1];
    int count = 0;
    char previous = 0;
    for (int i = from; i < to; i++) {
      char c = words.get(i).charAt(depth);
      if (i == from || c != previous) {
        starts[count++] = i;
        previous = c;
      }
    }
    starts[count] = to;
    return Arrays.copyOf(starts, count + 1);
  }

  private int place(int[] children) {
    int least = Arrays.stream(children).min().orElseThrow();
    while (search < check.length && check[search] != FREE) {
      search++;
    }
    int tries = 0;
    for (int offset = Math.max(1, search - least); ; offset++) {
      ensure(offset + codeCount + 1);
      if (check[offset + least] == FREE && fits(offset, children)) {
        if (tries > PATIENCE) {
          search = offset + least;
        }
        return offset;
      }
      tries++;
    }
  }

  private boolean fits(int offset, int[] children) {
    for (int child : children) {
      if (check[offset + child] != FREE) {
        return false;
      }
    }
    return true;
  }

  private void ensure(int size) {
    if (size < check.length) {
      return;
    }
    int old = check.length;
    int grown = Math.max(size + 1, old * 2);
    base = Arrays.copyOf(base, grown);
    check = Arrays.copyOf(check, grown);
    fail = Arrays.copyOf(fail, grown);
    word = Arrays.copyOf(word, grown);
    shorter = Arrays.copyOf(shorter, grown);
    Arrays.fill(check, old, grown, FREE);
    Arrays.fill(word, old, grown, Automaton.NONE);
    Arrays.fill(shorter, old, grown, Automaton.NONE);
  }
}
