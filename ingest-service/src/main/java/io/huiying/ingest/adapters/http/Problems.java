package io.huiying.ingest.adapters.http;

import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import java.util.Map;

/** Why a push as a whole is refused. Sending it again is harmless: ids derive from content. */
final class Problems {

  private static final String RETRY_AFTER = "Retry-After";

  private Problems() {}

  static ProblemException brokerAway(String trouble, int durable) {
    return new ProblemException(
        new Problem(
            "/problems/broker-away",
            "The posts cannot be kept now",
            503,
            "broker-away",
            "暂时无法写入（" + trouble + "）；确认已写入 " + durable + " 行。请稍后整体重发，重复的行不会重复计数",
            Map.of("durable", durable)),
        Map.of(RETRY_AFTER, "2"));
  }

  static ProblemException busy() {
    return new ProblemException(
        Problem.of(503, "busy", "Too many pushes at once", "同时推送过多，请稍后重发；本次未写入任何内容"),
        Map.of(RETRY_AFTER, "1"));
  }

  static ProblemException tooLarge(int maxBytes, int durable) {
    return new ProblemException(
        new Problem(
            "/problems/too-large",
            "The body is too large",
            413,
            "too-large",
            "请求内容（解压后）超过 " + maxBytes + " 字节的上限，请分批发送；已写入 " + durable + " 行",
            Map.of("maxBytes", maxBytes, "durable", durable)));
  }

  static ProblemException unsupportedEncoding() {
    return new ProblemException(
        Problem.of(
            415, "unsupported-encoding", "Unsupported encoding", "只支持 UTF-8，以及不压缩或 gzip 压缩的内容"));
  }

  static ProblemException brokenBody(int durable) {
    return new ProblemException(
        new Problem(
            "/problems/broken-body",
            "The body broke off",
            400,
            "broken-body",
            "请求内容中断或压缩数据损坏；已写入 " + durable + " 行",
            Map.of("durable", durable)));
  }

  static ProblemException emptyBody() {
    return new ProblemException(
        Problem.of(400, "empty-body", "Nothing was pushed", "请求内容为空，没有可接收的帖文"));
  }

  /** Every row was rejected: no push says success over nothing. */
  static ProblemException allRejected(Receipt receipt) {
    Receipt.RowRefusal first = receipt.rows().getFirst();
    boolean single = receipt.rejected() == 1;
    int omitted = receipt.rowsOmitted() == null ? 0 : receipt.rowsOmitted();
    return new ProblemException(
        new Problem(
            "/problems/" + (single ? first.code() : "all-rejected"),
            single ? "The post was refused" : "Every row was refused",
            400,
            single ? first.code() : "all-rejected",
            single ? first.reason() : "全部 " + receipt.rejected() + " 行均未接收，原因见 rows",
            Map.of(
                "accepted",
                0,
                "duplicates",
                0,
                "rejected",
                receipt.rejected(),
                "rows",
                receipt.rows(),
                "rowsOmitted",
                omitted)));
  }
}
