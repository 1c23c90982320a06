package io.huiying.ingest.domain;

import java.util.Locale;

/** Every reason for which a row is refused. The texts are for people and quote no content. */
public enum Refusals {
  NOT_JSON("这一行不是合法的 JSON（%s）"),
  NOT_AN_OBJECT("这一行不是 JSON 对象"),
  BAD_UTF8("这一行不是合法的 UTF-8 编码"),
  ROW_TOO_LARGE("这一行超过 %d 字节的上限"),
  UNKNOWN_FIELD("没有这个字段；可用字段：sourceId、externalId、url、title、text、publishedAt、author、engagement"),
  WRONG_TYPE("字段类型不对，应为%s"),
  MISSING_SOURCE("缺少 sourceId"),
  UNKNOWN_SOURCE("来源未登记"),
  DRILL_SOURCE("演练来源只在演练模式下接收"),
  EMPTY_POST("title 与 text 不能都为空（去除 HTML 标记后）"),
  TITLE_TOO_LONG("标题 %d 字，超过 %d 字的上限；不作截断，请改后重发"),
  TEXT_TOO_LONG("正文 %d 字，超过 %d 字的上限；不作截断，请改后重发"),
  EXTERNAL_ID_TOO_LONG("externalId %d 字，超过 %d 字的上限"),
  AUTHOR_TOO_LONG("author %d 字，超过 %d 字的上限"),
  BAD_URL("url 须为不带账号密码的 http/https 绝对地址，且不超过 %d 字"),
  BAD_TIME("publishedAt 须为带时区偏移的 ISO 8601 时间，如 2026-01-02T03:04:05+08:00"),
  TIME_IN_FUTURE("publishedAt 比本系统时间晚 %d 秒，最多允许 %d 秒"),
  TIME_TOO_OLD("publishedAt 早于 %s"),
  ENGAGEMENT_OUT_OF_BOUNDS("互动数 %d 超出范围（0 至 %d）");

  private final String text;

  Refusals(String text) {
    this.text = text;
  }

  /** The reason for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This reason for a field, with the numbers that its text asks for. */
  public Refusal at(String field, Object... numbers) {
    return new Refusal(field, code(), text.formatted(numbers));
  }

  /** The same as an exit from the check. */
  public RefusedException of(String field, Object... numbers) {
    return new RefusedException(at(field, numbers));
  }
}
