package io.huiying.alert.adapters.dossier;

import java.util.List;

/** Writes a page; every word that goes in is escaped, markup comes from here alone. */
final class Html {

  private final StringBuilder page = new StringBuilder();

  /** Text without markup. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Our own markup, as it is. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  Html element(String name, String text) {
    page.append('<').append(name).append('>').append(escaped(text));
    page.append("</").append(name).append(">\n");
    return this;
  }

  /** A section with its heading; ends where the next one begins. */
  Html section(String heading) {
    return raw("<h2>").text(heading).raw("</h2>\n");
  }

  Html text(String text) {
    page.append(escaped(text));
    return this;
  }

  /** A table; nothing when it has no rows. */
  Html table(List<String> heads, List<List<String>> rows, String otherwise) {
    if (rows.isEmpty()) {
      return element("p", otherwise);
    }
    raw("<table><thead><tr>");
    heads.forEach(head -> element("th", head));
    raw("</tr></thead><tbody>\n");
    for (List<String> row : rows) {
      raw("<tr>");
      row.forEach(cell -> element("td", cell));
      raw("</tr>\n");
    }
    return raw("</tbody></table>\n");
  }

  String page() {
    return page.toString();
  }
}
