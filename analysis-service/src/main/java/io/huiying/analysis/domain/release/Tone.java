package io.huiying.analysis.domain.release;

import java.util.regex.Pattern;

/**
 * Whether words question or are angry: a short list of words that the public uses when an answer is
 * missing or not believed. No list knows irony; it is a share to compare before and after, not a
 * verdict on a post.
 */
final class Tone {

  private static final Pattern QUESTIONING =
      Pattern.compile(
          "质疑|隐瞒|瞒报|为什么不|为何不|为何迟迟|凭什么|到底|究竟|谁来负责|谁负责|给个说法|要个说法|真相"
              + "|不作为|推卸|甩锅|掩盖|遮掩|避重就轻|敷衍|不回应|没有回应|拒不|愤怒|气愤|心寒|太过分"
              + "|不可信|不相信|难以置信|骗人|撒谎|草菅人命|交代");

  private Tone() {}

  static boolean questions(String words) {
    return QUESTIONING.matcher(words).find();
  }
}
