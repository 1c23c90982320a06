package io.huiying.analysis.domain.release;

import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.SeenRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, among the posts of one group, hearsay that other posts contradict. */
public final class ContestedClaims {

  /** Claims shown of one group. */
  public static final int MOST = 16;

  static final Pattern HEARSAY =
      Pattern.compile("网传|网曝|网上流传|网络流传|网上有传|有网友[称爆]|网友[称爆]料?|有传言|传言称?|据传");

  private static final Pattern DENIAL = Pattern.compile("辟谣|澄清|不实|不属实|谣言|谣传|虚假信息|并非事实|没有此事|并无此事");

  /** The claim as a rebuttal repeats it. */
  private static final Pattern REPEATED =
      Pattern.compile(
          "(?:网传|网曝|网上流传|网络流传|传言称?)[的“\"「]*(.{4,60}?)[”\"」]*"
              + "(?:[，,：:]?(?:系|为|是|纯属|属|均)?(?:不实|不属实|谣言|谣传|虚假|假的)|[?？]|。|$)");

  private static final Comparator<Member> OLDEST =
      Comparator.comparing(Member::publishedAt).thenComparing(Member::postId);

  private ContestedClaims() {}

  /** The contested claims among posts of one group, the most repeated first. */
  public static List<ContestedClaim> among(List<Member> told) {
    List<Saying> byTime =
        told.stream().sorted(OLDEST).map(m -> Saying.of(m, m.words(), counted(m))).toList();
    EventWords words = new EventWords(byTime);
    List<Contest> contests = new ArrayList<>();
    for (Saying said : byTime) {
      if (claims(said.member()) && said.pairs().size() >= EventWords.SHORTEST) {
        known(contests, said, words)
            .ifPresentOrElse(
                contest -> contest.claim(said), () -> contests.add(Contest.claimed(said)));
      }
    }
    deny(contests, byTime.stream().filter(said -> denies(said.member())).toList(), words);
    return contests.stream()
        .filter(Contest::contested)
        .map(Contest::told)
        .sorted(Comparator.comparingInt((ContestedClaim c) -> c.postIds().size()).reversed())
        .limit(MOST)
        .toList();
  }

  /** A denial denies one claim: the one that it repeats most of, else the one that it quotes. */
  private static void deny(List<Contest> contests, List<Saying> denials, EventWords words) {
    List<Saying> others = new ArrayList<>();
    for (Saying denial : denials) {
      if (!denied(contests, denial, words)) {
        others.add(denial);
      }
    }
    List<Saying> unquoting = new ArrayList<>();
    for (Saying denial : others) {
      Optional<Saying> quoted = quoted(denial.member());
      if (quoted.isPresent()) {
        Contest contest =
            known(contests, quoted.get(), words)
                .orElseGet(() -> begun(contests, Contest.repeated(quoted.get())));
        contest.deny(denial, words);
      } else {
        unquoting.add(denial);
      }
    }
    unquoting.forEach(denial -> denied(contests, denial, words));
  }

  private static boolean denied(List<Contest> contests, Saying denial, EventWords words) {
    Contest best = null;
    double most = 0;
    for (Contest contest : contests) {
      double share = contest.denied(denial, words);
      if (share >= EventWords.REPEATS && share > most) {
        best = contest;
        most = share;
      }
    }
    if (best != null) {
      best.deny(denial, words);
    }
    return best != null;
  }

  private static Contest begun(List<Contest> contests, Contest contest) {
    contests.add(contest);
    return contest;
  }

  private static Optional<Contest> known(List<Contest> contests, Saying saying, EventWords words) {
    return contests.stream().filter(contest -> contest.isSame(saying, words)).findFirst();
  }

  private static Optional<Saying> quoted(Member denial) {
    Matcher repeated = REPEATED.matcher(denial.words());
    return repeated.find()
        ? Optional.of(Saying.of(denial, repeated.group(1), repeated.group(1)))
            .filter(saying -> saying.pairs().size() >= EventWords.SHORTEST)
        : Optional.empty();
  }

  /** What counts: in a denial the numbers that it quotes, not those that it sets against them. */
  private static String counted(Member member) {
    Matcher repeated = REPEATED.matcher(member.words());
    return denies(member) && repeated.find() ? repeated.group(1) : member.words();
  }

  /** Whether a post claims what it has heard, or denies what others claim. */
  public static boolean concerns(Member member) {
    return claims(member) || denies(member);
  }

  private static boolean denies(Member member) {
    SeenRelease release = member.release();
    return DENIAL.matcher(member.words()).find()
        || (release != null && release.kind() == ReleaseKind.RUMOUR_REBUTTAL);
  }

  private static boolean claims(Member member) {
    return member.release() == null && HEARSAY.matcher(member.words()).find() && !denies(member);
  }
}
