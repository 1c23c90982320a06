package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReleaseOffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A release that was made: complete, possible, and recorded once. */
enum ReleaseRule implements CommandRule {
  RELEASE_COMPLETE(
      Code.INVALID,
      (incident, release, context) ->
          Bounds.named(release.issuer())
                  && !CommandRule.blank(release.title())
                  && release.title().length() <= Bounds.TITLE
                  && Bounds.url(release.url())
              ? null
              : "发布记录须有发布主体（%d 字内）、标题（%d 字内），网址须以 http 开头、不超过 2048 字节。未登记，时限照常计时，请补全后再提交。"
                  .formatted(Bounds.NAME, Bounds.TITLE)),
  RELEASE_NOT_IN_FUTURE(
      Code.INVALID,
      (incident, release, context) ->
          release.publishedAt().isAfter(context.now())
              ? "登记的发布时间 %s 晚于现在，未登记，时限照常计时。请在发布之后登记，或核对时间。"
                  .formatted(CommandWords.time(release.publishedAt()))
              : null),
  RELEASE_AFTER_OCCURRENCE(
      Code.INVALID,
      (incident, release, context) -> {
        var occurrence = incident.occurrence();
        return occurrence != null && release.publishedAt().isBefore(occurrence.lower())
            ? "登记的发布时间 %s 早于事发时间，请核对。未登记，时限照常计时。"
                .formatted(CommandWords.time(release.publishedAt()))
            : null;
      }),
  RELEASE_OF_LATE(
      Code.INVALID,
      (incident, release, context) ->
          Bounds.tooOld(incident, release.publishedAt())
              ? "登记的发布时间早于发现事件一年以上，请核对。未登记，时限照常计时。"
              : null),
  RELEASE_OF_AN_OFFER(
      Code.INVALID,
      (incident, release, context) -> {
        String offer = release.offer();
        if (offer == null) {
          return null;
        }
        Optional<ReleaseOffer> known = ReleasePolicy.offer(incident, offer);
        if (known.isEmpty()) {
          return "没有这条待确认的官方发布。未登记，时限照常计时，请刷新后重试，或手工填写登记。";
        }
        return known.get().announced() ? "这是新闻发布会的预告，不是已举行的发布会。未登记，时限照常计时，请在举行后登记。" : null;
      }),
  RELEASE_RECORDED_ONCE(
      Code.NOT_ALLOWED_NOW,
      (incident, release, context) -> {
        String id = ReleasePolicy.idOf(incident, release);
        return incident.releases().stream().anyMatch(known -> known.id().equals(id))
            ? "这次发布已经登记过，原记录保持不变，无需重复登记。"
            : null;
      }),
  RELEASES_BOUNDED(
      Code.INVALID,
      (incident, release, context) ->
          incident.releases().size() >= Bounds.RELEASES
              ? "一个事件最多登记 %d 次发布，未登记。".formatted(Bounds.RELEASES)
              : null);

  private interface Check {
    @Nullable String broken(Incident incident, RecordRelease release, DecisionContext context);
  }

  private final Code code;
  private final Check check;

  ReleaseRule(Code code, Check check) {
    this.code = code;
    this.check = check;
  }

  @Override
  public Code code() {
    return code;
  }

  @Override
  public @Nullable String broken(
      Incident incident, IncidentCommand command, DecisionContext context) {
    return command.action() instanceof RecordRelease release
        ? check.broken(incident, release, context)
        : null;
  }
}
