package io.huiying.kit.html;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Plain text of HTML: tags go, blocks become lines, entities become characters, scripts and styles
 * vanish. Text that holds no markup stays as it is. The result is text, never markup: what looks
 * like a tag in it was written as one for reading, and every page has to escape it.
 */
public final class HtmlText {

  private static final Pattern TAG =
      Pattern.compile("<(?:[a-zA-Z/]|!--|!\\[CDATA\\[|!(?i:doctype))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z]{2,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

  private HtmlText() {}

  /** The plain text. */
  public static String of(String pushed) {
    if (TAG.matcher(pushed).find()) {
      return ofMarkup(pushed);
    }
    return ENTITY.matcher(pushed).find() ? Parser.unescapeEntities(pushed, false) : pushed;
  }

  private static String ofMarkup(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select("script,style,template,noscript,iframe,object").remove();
    Lines lines = new Lines();
    page.body().traverse(lines);
    return lines.text.toString();
  }

  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (breaksLine(node)) {
        text.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        text.append('\n');
      }
    }

    private static boolean breaksLine(Node node) {
      return node instanceof Element element
          && (element.isBlock() || element.normalName().equals("br"));
    }
  }
}
