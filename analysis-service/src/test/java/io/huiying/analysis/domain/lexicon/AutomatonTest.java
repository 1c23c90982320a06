package io.huiying.analysis.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AutomatonTest {

  private static List<String> found(Automaton automaton, List<String> words, String text) {
    FoundWords numbers = new FoundWords();
    automaton.scan(text.toCharArray(), text.length(), numbers);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < numbers.count(); i++) {
      String word = words.get(numbers.word(i));
      assertThat(numbers.end(i) - numbers.start(i)).isEqualTo(word.length());
      found.add(word + "@" + numbers.start(i));
    }
    found.sort(null);
    return found;
  }

  private static List<String> naively(List<String> words, String text) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.add(word + "@" + at);
      }
    }
    found.sort(null);
    return found;
  }

  @Test
  void findsNestedAndOverlappingWords() {
    List<String> words = List.of("山火", "火", "火山", "火山喷发", "森林山火");
    List<String> sorted = List.copyOf(new TreeSet<>(words));
    Automaton automaton = new AutomatonBuilder(sorted).build();
    assertThat(found(automaton, sorted, "森林山火山喷发")).isEqualTo(naively(sorted, "森林山火山喷发"));
  }

  @Test
  void agreesWithTheNaiveSearchOnRandomWords() {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      TreeSet<String> words = new TreeSet<>();
      for (int i = 0; i < 60; i++) {
        words.add(random(random, 1 + random.nextInt(round % 2 == 0 ? 5 : 70)));
      }
      List<String> sorted = List.copyOf(words);
      Automaton automaton = new AutomatonBuilder(sorted).build();
      String text = random(random, 63 + random.nextInt(200));
      assertThat(found(automaton, sorted, text)).isEqualTo(naively(sorted, text));
    }
  }

  private static String random(Random random, int length) {
    StringBuilder built = new StringBuilder();
    for (int i = 0; i < length; i++) {
      built.append("死亡人火灾地震".charAt(random.nextInt(7)));
    }
    return built.toString();
  }

  @Test
  void takesStepsInProportionToTheText() {
    List<String> sorted = List.of("火", "火火", "火火火", "火火火火水");
    Automaton automaton = new AutomatonBuilder(sorted).build();
    long small = automaton.scan("火".repeat(1_000).toCharArray(), 1_000, new FoundWords());
    long large = automaton.scan("火".repeat(100_000).toCharArray(), 100_000, new FoundWords());
    assertThat(large).isLessThanOrEqualTo(small * 101);
  }

  @Test
  void tellsWordsByPositionAndTheLongerFirst() {
    List<String> sorted = List.of("云", "云汀", "云汀市", "汀", "市");
    Automaton automaton = new AutomatonBuilder(List.copyOf(new TreeSet<>(sorted))).build();
    FoundWords found = new FoundWords();
    automaton.scan("云汀市".toCharArray(), 3, found);
    found.sorted();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < found.count(); i++) {
      places.add(found.start(i) + "-" + found.end(i));
    }
    assertThat(places).containsExactly("0-3", "0-2", "0-1", "1-2", "2-3");
  }

  @Test
  void anEmptyListFindsNothing() {
    Automaton automaton = new AutomatonBuilder(List.of()).build();
    assertThat(found(automaton, List.of(), "任何文字")).isEmpty();
  }
}
