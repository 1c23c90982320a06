package io.huiying.alert.adapters.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that knows its lines, so that every complaint names one. */
final class YamlMap {

  private final String file;
  private final Node node;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  YamlMap(String file, Node node, Set<String> known) {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "a mapping of " + String.join(", ", known) + " is expected");
    }
    for (NodeTuple field : mapping.getValue()) {
      String name = scalar(field.getKeyNode());
      if (!known.contains(name)) {
        throw wrong(field.getKeyNode(), "unknown field " + name);
      }
      if (fields.put(name, field.getValueNode()) != null) {
        throw wrong(field.getKeyNode(), "field " + name + " stands twice");
      }
    }
  }

  String text(String name) {
    Node value = required(name);
    String text = scalar(value).strip();
    if (text.isEmpty()) {
      throw wrong(value, name + " is empty");
    }
    return text;
  }

  /** The value read by {@code reader}; what it cannot read is a complaint about this line. */
  <T> T value(String name, Function<String, T> reader) {
    String text = text(name);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw wrong(required(name), name + ": cannot read " + text);
    }
  }

  List<Node> list(String name) {
    Node value = required(name);
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(value, name + " is a list");
  }

  List<String> texts(String name) {
    return list(name).stream().map(this::scalar).toList();
  }

  Node required(String name) {
    Node value = fields.get(name);
    if (value == null) {
      throw wrong(node, name + " is missing");
    }
    return value;
  }

  ConfigException wrong(String name, String what) {
    return wrong(required(name), what);
  }

  ConfigException wrong(Node where, String what) {
    return new ConfigException(file, where.getStartMark().getLine() + 1, what);
  }

  private String scalar(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(value, "a single value is expected");
  }
}
