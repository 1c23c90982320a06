package io.huiying.analysis.domain.duplicate;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FoldMemoryTest {

  private static final int MANY = FoldMemory.MAX_REPEATS + 40;

  @Test
  void countsAForgottenRepeatOnceHoweverOftenItIsReadAgain() {
    FoldMemory memory = FoldMemory.of(by("first", ofSeconds(0)));
    for (int i = 0; i < MANY; i++) {
      memory = memory.folded(by("copy-" + i, ofSeconds(i)));
    }
    assertThat(memory.count()).isEqualTo(MANY);
    assertThat(memory.repeats()).hasSize(FoldMemory.MAX_REPEATS);
    Post forgotten = again("copy-3", ofSeconds(3));
    assertThat(memory.knows(forgotten.postId())).isFalse();
    assertThat(memory.isNews(forgotten)).isFalse();
    assertThat(memory.folded(forgotten)).isEqualTo(memory);
  }

  @Test
  void countsARevisedPostWhoseWordsAreNewHere() {
    FoldMemory memory = FoldMemory.of(by("first", ofSeconds(0)));
    assertThat(memory.folded(again("revised", ofSeconds(3))).count()).isEqualTo(1);
  }

  private static Post by(String source, Duration after) {
    return copy(source).after(after).post().post();
  }

  private static Post again(String source, Duration first) {
    return copy(source).after(ofDays(1)).firstSeen(first).post().post();
  }

  private static Posts copy(String source) {
    return Posts.titled("云汀商场起火浓烟滚滚").by(source, SourceKind.SOCIAL);
  }
}
