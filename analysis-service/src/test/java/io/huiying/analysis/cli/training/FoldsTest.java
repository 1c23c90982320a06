package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.model.Models;
import io.huiying.analysis.domain.model.TextFeatures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private final List<Example> examples = new ArrayList<>();

  private void add(String title, String lead) {
    LabelledRow row = new LabelledRow(title, lead, Instant.EPOCH, Set.of(), false, Origin.GOLD);
    examples.add(
        new Example(
            row, new TextFeatures(Models.text(title, lead), Map.of()), new float[0], Verdict.NONE));
  }

  @Test
  void keepsRowsOfOneEventTogether() {
    for (int i = 0; i < 40; i++) {
      String other = Character.toString(0x5000 + i * 7) + Character.toString(0x6000 + i * 5);
      add(other.repeat(2) + "今日发布", "");
    }
    add("云汀商场火灾已致6人遇难", "甲");
    add("云汀商场火灾致6人遇难", "乙");
    add("消防通报起火原因", "云汀市消防救援支队发布通报，起火原因为电气线路故障");
    add("商场负责人被控制", "云汀市消防救援支队发布通报，起火原因为电气线路故障");
    int[] folds = Folds.of(examples, 5, 1);
    assertThat(folds[40]).isEqualTo(folds[41]);
    assertThat(folds[42]).isEqualTo(folds[43]);
    assertThat(folds).contains(0, 1, 2, 3, 4);
    assertThat(Folds.of(examples, 5, 1)).isEqualTo(folds);
  }

  @Test
  void keysTitleAndLeadAsTheLabelFilesDo() {
    assertThat(LabelledRows.key("", "")).isEqualTo("01ba4719c80b6fe911b091a7");
  }
}
