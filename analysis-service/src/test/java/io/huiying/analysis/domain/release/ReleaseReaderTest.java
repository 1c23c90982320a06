package io.huiying.analysis.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReleasePoint;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an authority's words are, and what they answer. No container: it is one function. */
class ReleaseReaderTest {

  /** 5 March, 16:00 in 云汀市. */
  private static final Instant AFTERNOON = Instant.parse("2026-03-05T08:00:00Z");

  private static Post post(SourceKind kind, String title, String text) {
    return new Post(
        "p1",
        "yunting-gov",
        kind,
        "1",
        "https://yunting.example/1",
        title,
        text,
        AFTERNOON,
        AFTERNOON,
        AFTERNOON,
        null,
        new Engagement(0, 0, 0, 0),
        Mark.LIVE,
        "云汀发布");
  }

  private static SeenRelease read(String title, String text) {
    return ReleaseReader.read(post(SourceKind.OFFICIAL, title, text)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "云汀市应急管理局情况通报,                       NOTICE",
    "关于滨江区一仓库火灾的公告,                     NOTICE",
    "滨江区仓库火灾续报,                             FOLLOW_UP",
    "滨江区仓库火灾最新进展通报,                     FOLLOW_UP",
    "关于滨江区仓库火灾的第二次通报,                 FOLLOW_UP",
    "【辟谣】网传滨江大桥断裂不实,                   RUMOUR_REBUTTAL",
    "关于网传山阳区停水的情况说明,                   RUMOUR_REBUTTAL",
    "云汀市教育局回应校园供餐问题,                   REPLY",
    "云汀市举行了仓库火灾新闻发布会,                 PRESS_CONFERENCE",
    "滨江区仓库火灾新闻发布会实录,                   PRESS_CONFERENCE",
  })
  void knowsTheKindByTheTitle(String title, ReleaseKind kind) {
    SeenRelease release = read(title, "");
    assertThat(release.kind()).isEqualTo(kind);
    assertThat(release.announced()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "云汀市将于今日召开新闻发布会,                   ''",
    "新闻发布会预告,                                 云汀市政府新闻办定于3月5日17时举行新闻发布会。",
    "云汀市今日17时召开新闻发布会,                   市应急管理局局长介绍有关情况。",
    "新闻发布会延期,                                 原定今日的新闻发布会推迟举行。",
    "云汀市召开新闻发布会,                           ''",
    "今晚8点召开新闻发布会,                          发布会上介绍了滨江区火灾情况。",
    "滨江区火灾,                                     新闻发布会将在3月6日上午举行，市应急管理局局长介绍救援情况。",
  })
  void neverTakesAnAnnouncedConferenceForAHeldOne(String title, String text) {
    SeenRelease release = read(title, text);
    assertThat(release.kind()).isEqualTo(ReleaseKind.PRESS_CONFERENCE);
    assertThat(release.announced()).isTrue();
    assertThat(release.answers()).isEmpty();
  }

  @Test
  void takesAConferenceAsHeldWhenItsFirstSentenceTellsWhatWasSaid() {
    SeenRelease release = read("滨江区仓库火灾", "3月5日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。火灾原因为电线短路。");
    assertThat(release.kind()).isEqualTo(ReleaseKind.PRESS_CONFERENCE);
    assertThat(release.announced()).isNull();
    assertThat(release.answers()).extracting(ReleaseAnswer::point).contains(ReleasePoint.CAUSE);
  }

  /** Published when 云汀市 has its clock at so many hours; what is told lies behind it. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-05T09:00, 昨天下午4时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-03-05T09:00, 昨日16时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-03-05T09:00, 日前晚上8点，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-04-01T09:00, 30日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-01-02T09:00, 12月31日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-01-02T09:00, 31日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
  })
  void takesAConferenceOfYesterdayLastMonthOrLastYearAsHeld(LocalDateTime published, String text) {
    SeenRelease release = read(published, text);
    assertThat(release.kind()).isEqualTo(ReleaseKind.PRESS_CONFERENCE);
    assertThat(release.announced()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05T09:00, 6日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-03-05T09:00, 5日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-03-05T09:00, 4月2日15时，云汀市召开新闻发布会，市应急管理局局长介绍了救援情况。",
    "2026-03-05T09:00, 原定昨天下午4时的新闻发布会推迟，市应急管理局局长介绍了原因。",
  })
  void takesAConferenceThatLiesAheadAsAnnounced(LocalDateTime published, String text) {
    assertThat(read(published, text).announced()).isTrue();
  }

  private static SeenRelease read(LocalDateTime published, String text) {
    Instant at = published.toInstant(ZoneOffset.ofHours(8));
    Post post = post(SourceKind.OFFICIAL, "滨江区仓库火灾", text);
    return ReleaseReader.read(
            new Post(
                post.postId(),
                post.sourceId(),
                post.sourceKind(),
                post.externalId(),
                post.url(),
                post.title(),
                post.text(),
                at,
                at,
                at,
                null,
                post.engagement(),
                post.mark()))
        .orElseThrow();
  }

  @Test
  void noticeThatAnnouncesAConferenceStaysANotice() {
    SeenRelease release = read("情况通报", "滨江区一仓库起火，造成3人受伤。今晚将召开新闻发布会。");
    assertThat(release.kind()).isEqualTo(ReleaseKind.NOTICE);
    assertThat(release.announced()).isNull();
  }

  @Test
  void saysNoKindOfWordsThatNameNone() {
    assertThat(read("滨江区开展春季植树", "市民踊跃参加。").kind()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "云汀市应急管理局通报滨江区火灾,     '',                                       云汀市应急管理局",
    "【云汀市公安局】警情通报,           '',                                       云汀市公安局",
    "情况通报,                           据滨江区人民政府通报，一仓库起火。,       滨江区人民政府",
    "今日云汀市消防救援支队发布通报,     '',                                       云汀市消防救援支队",
    "情况通报,                           一仓库起火。,                             云汀发布",
  })
  void namesTheUnitInTheWordsElseTheSource(String title, String text, String issuer) {
    assertThat(read(title, text).issuer()).isEqualTo(issuer);
  }

  @Test
  void namesTheUnitThatSigned() {
    assertThat(read("情况通报", "一仓库起火。\n特此通报。\n云汀市生态环境局\n2026年3月5日").issuer()).isEqualTo("云汀市生态环境局");
  }

  @ParameterizedTest
  @CsvSource({
    "滨江区一仓库起火,               FACTS",
    "事故造成3人受伤,                FACTS",
    "经核查该信息不实,               FACTS",
    "火灾原因为电线短路,             CAUSE",
    "系电动自行车充电引发火灾,       CAUSE",
    "市政府已启动三级应急响应,       MEASURES",
    "紧急疏散周边群众200余人,        MEASURES",
    "现场明火已被扑灭,               OUTCOME",
    "仓库负责人已被公安机关控制,     OUTCOME",
    "下一步我局将开展全面排查,       NEXT_STEP",
    "有关情况将及时发布,             NEXT_STEP",
  })
  void findsThePointThatASentenceAnswers(String sentence, ReleasePoint point) {
    assertThat(read("情况通报", sentence + "。").answers())
        .extracting(ReleaseAnswer::point)
        .contains(point);
  }

  @ParameterizedTest
  @CsvSource({
    "事故原因正在进一步调查中,       CAUSE",
    "起火原因尚未查明,               CAUSE",
    "明火尚未扑灭,                   OUTCOME",
    "将依法追责处罚,                 OUTCOME",
    "为防止火灾发生请注意用电,       FACTS",
  })
  void doesNotTakeAPromiseForAnAnswer(String sentence, ReleasePoint point) {
    assertThat(read("情况通报", sentence + "。").answers())
        .extracting(ReleaseAnswer::point)
        .doesNotContain(point);
  }

  @Test
  void citesTheClauseInThePostsOwnWords() {
    Post notice = post(SourceKind.OFFICIAL, "情况通报", "3月5日，滨江区一仓库起火，火灾原因为电线短路。");
    for (ReleaseAnswer answer : ReleaseReader.read(notice).orElseThrow().answers()) {
      Span span = answer.span();
      assertThat(span.quote()).isEqualTo(notice.text().substring(span.start(), span.end()));
    }
    assertThat(read("情况通报", notice.text()).answers())
        .extracting(a -> a.span().quote())
        .containsExactly("滨江区一仓库起火", "火灾原因为电线短路");
  }

  @Test
  void hashesTheWordsNotTheirSetting() {
    assertThat(read("情况通报", "一仓库起火，3人受伤。").textHash())
        .hasSize(64)
        .isEqualTo(read("情况 通报", "一仓库起火 ３人受伤").textHash())
        .isNotEqualTo(read("情况通报", "一仓库起火，4人受伤。").textHash());
  }

  @ParameterizedTest
  @EnumSource(value = SourceKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICIAL")
  void whoQuotesANoticeReleasesNothing(SourceKind kind) {
    assertThat(ReleaseReader.read(post(kind, "云汀市应急管理局通报：滨江区一仓库起火", ""))).isEmpty();
  }

  @Test
  void readsAnEmptyPost() {
    assertThat(read("", "").answers()).isEqualTo(List.of());
  }
}
