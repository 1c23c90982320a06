package io.huiying.analysis.domain.release;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.SeenRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, among the posts of one group, hearsay that other posts contradict. */
public final class ContestedClaims {

  /** Claims shown of one group. */
  public static final int MOST = 16;

  /** Share of a claim's pairs of characters that a rebuttal has to repeat. */
  private static final double REPEATS = 0.5;

  /** Fewer characters say too little to be recognised in another post. */
  private static final int SHORTEST = 4;

  private static final Pattern HEARSAY =
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
    List<Member> byTime = told.stream().sorted(OLDEST).toList();
    List<Member> denials = byTime.stream().filter(ContestedClaims::denies).toList();
    List<Member> claims = byTime.stream().filter(ContestedClaims::claims).toList();
    List<ContestedClaim> found = new ArrayList<>();
    for (Member claim : claims) {
      add(found, claim.words(), claim, claims, denials);
    }
    for (Member denial : denials) {
      Matcher repeated = REPEATED.matcher(denial.words());
      if (repeated.find()) {
        add(found, repeated.group(1), denial, claims, denials);
      }
    }
    found.sort(Comparator.comparingInt((ContestedClaim c) -> c.postIds().size()).reversed());
    return found.stream().limit(MOST).toList();
  }

  private static void add(
      List<ContestedClaim> found,
      String words,
      Member from,
      List<Member> claims,
      List<Member> denials) {
    Set<String> core = core(words);
    boolean known = found.stream().anyMatch(c -> overlap(core, core(c.words())) >= REPEATS);
    if (core.size() < SHORTEST || known) {
      return;
    }
    List<ContestedClaim.Rebuttal> rebuttals =
        denials.stream()
            .filter(d -> d == from || overlap(core, core(d.words())) >= REPEATS)
            .limit(ContestedClaim.MOST_VOICES)
            .map(ContestedClaims::rebuttal)
            .toList();
    if (!rebuttals.isEmpty()) {
      found.add(
          new ContestedClaim(
              words,
              claims.stream()
                  .filter(c -> overlap(core, core(c.words())) >= REPEATS)
                  .limit(ContestedClaim.MOST_VOICES)
                  .map(Member::postId)
                  .toList(),
              ClaimState.CONTESTED,
              ClaimState.CONTESTED.label(),
              rebuttals));
    }
  }

  private static ContestedClaim.Rebuttal rebuttal(Member denial) {
    SeenRelease release = denial.release();
    return new ContestedClaim.Rebuttal(
        denial.postId(),
        denial.words(),
        release != null ? release.issuer() : Issuers.named(denial.words()).orElse(null),
        release != null,
        denial.publishedAt());
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

  /** Share of the first set's pairs that the second has too. */
  private static double overlap(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
  }

  /** Pairs of characters of what is said, without the words that only say that it is hearsay. */
  private static Set<String> core(String words) {
    String letters = Wording.letters(HEARSAY.matcher(words).replaceAll(""));
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= letters.length(); at++) {
      pairs.add(letters.substring(at, at + 2));
    }
    return pairs;
  }
}
