package io.huiying.contracts.post;

/** What kind of voice a source is; decides how far its figures and releases are believed. */
public enum SourceKind {
  /** 政务: a government's own website or account. */
  OFFICIAL,
  /** 媒体: an editorial newsroom. */
  NEWS,
  /** 热榜: a platform's list of what is being read now. */
  HOT_LIST,
  /** 社交: posts of the public. */
  SOCIAL,
  /** 热线: tickets of 12345 and its like. */
  HOTLINE,
  /** 人工录入: typed in by a signed-in person. */
  MANUAL
}
