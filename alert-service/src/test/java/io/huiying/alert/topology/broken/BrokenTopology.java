package io.huiying.alert.topology.broken;

import java.net.URI;

/** A processor that would call out, so that the rule is seen to bite. */
public final class BrokenTopology {
  URI somewhere() {
    return URI.create("https://yunting.example");
  }
}
