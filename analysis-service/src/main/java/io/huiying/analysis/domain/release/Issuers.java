package io.huiying.analysis.domain.release;

import io.huiying.contracts.post.Post;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which unit speaks, as the words say it. */
final class Issuers {

  /** The last words of a unit's name, the longer before the shorter. */
  private static final String UNIT =
      "人民政府新闻办公室|政府新闻办公室|政府新闻办|新闻办公室|新闻办|网信办|应急办|政府办公室|人民政府"
          + "|委宣传部|宣传部|应急管理[局厅部]|公安[局厅]|公安分局|交警[支大]队|消防救援(?:支队|大队|总队|局)"
          + "|卫生健康委员会|卫生健康[委局]|卫健委|住房和城乡建设[局厅]|住建局|生态环境[局厅]"
          + "|教育体育局|教育[局厅]|教体局|交通运输[局厅]|市场监督管理局|市场监管局|自然资源局|城市管理局|城管局"
          + "|水利局|水务局|气象局|地震局|农业农村局|文化和旅游局|文旅局|民政局|疾控中心"
          + "|管理委员会|管委会|联合调查组|调查组|指挥部";

  private static final String NAME = "(\\p{IsHan}{2,18}?(?:" + UNIT + "))";

  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?:^|[据从：:，,。\\s【】\\[\\]（(|｜])"
              + NAME
              + "(?=\\s*[：:】\\]|｜]|关于|通报|通告|公告|发布|消息|介绍|回应|辟谣|澄清|召开|举行|就|负责人)");

  private static final Pattern SIGNED = Pattern.compile("\\s*" + NAME + "\\s*");

  private static final Pattern LEADING =
      Pattern.compile("^(?:记者从|据|由|今[天日晚]|昨[天日晚]|日前|近日|刚刚|上午|下午|晚间|最新|记者)+");

  private static final int LAST_LINES = 4;

  private Issuers() {}

  /** The issuer of an official post: named in title or text, signed below it, else its source. */
  static String of(Post post) {
    String source = post.sourceName();
    return named(post.title())
        .or(() -> named(beginning(post.text())))
        .or(() -> signed(post.text()))
        .orElse(source == null || source.isBlank() ? post.sourceId() : source);
  }

  /** The unit that some words name as speaking. */
  static Optional<String> named(String words) {
    Matcher speaking = SPEAKING.matcher(words);
    return speaking.find() ? Optional.of(bare(speaking.group(1))) : Optional.empty();
  }

  private static Optional<String> signed(String text) {
    String[] lines = text.strip().split("\n");
    for (int at = lines.length - 1; at >= Math.max(1, lines.length - LAST_LINES); at--) {
      Matcher signed = SIGNED.matcher(lines[at]);
      if (signed.matches()) {
        return Optional.of(signed.group(1));
      }
    }
    return Optional.empty();
  }

  private static String bare(String name) {
    return LEADING.matcher(name).replaceFirst("");
  }

  private static String beginning(String text) {
    int end = text.indexOf('。');
    int most = Math.min(text.length(), 200);
    return text.substring(0, end < 0 ? most : Math.min(end, most));
  }
}
