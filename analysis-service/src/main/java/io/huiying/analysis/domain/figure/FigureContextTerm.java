package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word near a number that changes what the number means.
 *
 * @param role how
 */
public record FigureContextTerm(Role role) implements Meaning {

  /** How a number's meaning changes. */
  public enum Role {
    /** 其中, 包括: a part of another figure. */
    PART,
    /** 又有, 新增: on top of what was said before. */
    INCREMENT,
    /** 累计, 升至, 共: a running total. */
    TOTAL,
    /** 历史上, 去年: another event. */
    HISTORY,
    /** 预计, 可能: not a fact. */
    FORECAST,
    /** 载有, 核载: how many there were. */
    CAPACITY,
    /** 此前通报, 原有: a total that has been overtaken. */
    EARLIER,
    /** 仍有, 剩余: how many are left. */
    REMAINING,
    /** 消防员, 官兵: those who help, unless they died. */
    RESCUER
  }
}
