package io.huiying.local.cli;

import io.huiying.local.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: {@code --flag}, {@code --name value}, and the rest in their order. */
final class Options {

  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final List<String> rest = new ArrayList<>();

  /**
   * @param knownFlags options without a value
   * @param knownValues options with one
   * @throws Refusal when an option is unknown or its value missing
   */
  Options(List<String> words, Set<String> knownFlags, Set<String> knownValues) {
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      if (knownFlags.contains(word)) {
        flags.add(word);
      } else if (knownValues.contains(word)) {
        if (left.isEmpty()) {
          throw new Refusal(word + " 缺少值", word + " needs a value");
        }
        values.put(word, left.removeFirst());
      } else if (word.startsWith("--")) {
        throw new Refusal("未知选项 " + word, "unknown option " + word);
      } else {
        rest.add(word);
      }
    }
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  List<String> rest() {
    return List.copyOf(rest);
  }

  /** A whole number, or {@code otherwise} when it is not given. */
  int number(String name, int otherwise) {
    Optional<String> given = value(name);
    try {
      return given.map(Integer::valueOf).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new Refusal(name + " 应为整数：" + given.orElseThrow(), name + " takes a whole number");
    }
  }
}
