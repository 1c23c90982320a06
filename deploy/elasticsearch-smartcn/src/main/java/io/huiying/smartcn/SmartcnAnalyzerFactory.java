package io.huiying.smartcn;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Makes Lucene's SmartCN analyzer, with its default stop words, known as {@code smartcn}. */
@NamedComponent("smartcn")
public final class SmartcnAnalyzerFactory implements AnalyzerFactory {

  @Override
  public Analyzer create() {
    return new SmartChineseAnalyzer();
  }
}
