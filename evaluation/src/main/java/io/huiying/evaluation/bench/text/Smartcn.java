package io.huiying.evaluation.bench.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The yardstick for words: Lucene's Chinese word segmentation. */
final class Smartcn implements AutoCloseable {

  private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();

  /** Cuts a text into words and counts them. */
  long words(String text) throws IOException {
    long words = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words += offsets.endOffset() > offsets.startOffset() ? 1 : 0;
      }
      tokens.end();
    }
    return words;
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
