package io.huiying.alert.adapters.config;

import io.huiying.alert.adapters.config.ConfigException.Position;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that knows its lines and columns, so that every complaint names its place. */
final class YamlMap {

  private static final int LIKE = 3;
  private static final int LARGEST = 256 * 1024;

  private final String file;
  private final Node node;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  YamlMap(String file, Node node, Set<String> known) {
    this.file = file;
    this.node = node;
    String all = String.join(", ", known.stream().sorted().toList());
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "fields are expected here", "write some of " + all + ", one a line");
    }
    for (NodeTuple field : mapping.getValue()) {
      String name = scalar(field.getKeyNode());
      if (!known.contains(name)) {
        throw wrong(field.getKeyNode(), "unknown field " + name, instead(name, known, all));
      }
      if (fields.put(name, field.getValueNode()) != null) {
        throw wrong(field.getKeyNode(), "field " + name + " stands twice", "keep one of them");
      }
    }
  }

  /**
   * The mapping that a file is. Nodes are composed and never constructed, so no tag can make an
   * object.
   *
   * @throws ConfigException when it is none
   */
  static YamlMap root(String file, byte[] bytes, Set<String> known) {
    if (bytes.length > LARGEST) {
      throw wrong(file, null, "larger than " + LARGEST + " bytes", "split it");
    }
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      Node root =
          new Yaml(options).compose(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      if (root == null) {
        throw wrong(file, null, "is empty", "write what it is for, or remove the file");
      }
      return new YamlMap(file, root, known);
    } catch (MarkedYAMLException e) {
      throw wrong(
          file, e.getProblemMark(), String.valueOf(e.getProblem()), "correct the YAML here");
    }
  }

  private static ConfigException wrong(
      String file, @Nullable Mark mark, String what, String instead) {
    return new ConfigException(position(file, mark), what, instead);
  }

  private static String instead(String name, Set<String> known, String all) {
    return known.stream()
        .filter(k -> k.length() >= LIKE && name.length() >= LIKE)
        .filter(k -> k.startsWith(name.substring(0, LIKE)) || sameLetters(k, name))
        .findFirst()
        .map(like -> "write " + like)
        .orElse("write one of " + all);
  }

  private static boolean sameLetters(String a, String b) {
    return a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  String text(String name) {
    Node value = required(name);
    String text = scalar(value).strip();
    if (text.isEmpty()) {
      throw wrong(value, name + " is empty", "write some words, or leave the file out");
    }
    return text;
  }

  /** The value read by {@code reader}; what it cannot read is a complaint about this place. */
  <T> T value(String name, Function<String, T> reader, String instead) {
    String text = text(name);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw wrong(required(name), name + ": cannot read " + text, instead);
    }
  }

  /** The value when the field is there. */
  <T> @Nullable T optional(String name, Function<String, T> reader, String instead) {
    return has(name) ? value(name, reader, instead) : null;
  }

  <T> Set<T> values(String name, Function<String, T> reader, String instead) {
    Set<T> values = new java.util.LinkedHashSet<>();
    for (Node each : has(name) ? list(name) : List.<Node>of()) {
      String text = scalar(each);
      try {
        values.add(reader.apply(text));
      } catch (IllegalArgumentException e) {
        throw wrong(each, name + ": cannot read " + text, instead);
      }
    }
    return values;
  }

  List<Node> list(String name) {
    Node value = required(name);
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(value, name + " is a list", "write [a, b], or one a line after a hyphen");
  }

  List<String> texts(String name) {
    return list(name).stream().map(this::scalar).toList();
  }

  Node required(String name) {
    Node value = fields.get(name);
    if (value == null) {
      throw wrong(node, name + " is missing", "add " + name + " to what begins here");
    }
    return value;
  }

  /** Makes something of the fields; what it refuses is a complaint about where they begin. */
  <T> T made(Supplier<T> maker, String instead) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw wrong(node, String.valueOf(e.getMessage()), instead);
    }
  }

  ConfigException wrong(String name, String what, String instead) {
    return wrong(required(name), what, instead);
  }

  ConfigException wrong(Node where, String what, String instead) {
    return new ConfigException(position(where), what, instead);
  }

  Position position(Node where) {
    return position(file, where.getStartMark());
  }

  static Position position(String file, @Nullable Mark mark) {
    return mark == null
        ? new Position(file, 1, 1)
        : new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private String scalar(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(value, "a single value is expected", "write a word, a number or a time");
  }
}
