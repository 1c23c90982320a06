package io.huiying.alert.domain.rules;

import java.util.List;

/**
 * Whose statement is an authoritative release: owner, superior and 现场指挥部 are; company, hospital and
 * media statements are not; an unlisted issuer counts and is flagged 发布主体待核.
 *
 * @param official words in the names of offices that may release
 * @param notOfficial words at the end of the names of those that may not
 */
public record IssuerPolicy(List<String> official, List<String> notOfficial) {

  public IssuerPolicy {
    official = List.copyOf(official);
    notOfficial = List.copyOf(notOfficial);
  }

  /** Whether a release of this issuer can stop a clock. */
  public boolean counts(String issuer) {
    return notOfficial.stream().noneMatch(issuer.strip()::endsWith);
  }

  /** Whether nobody needs to check this issuer. */
  public boolean known(String issuer) {
    return counts(issuer) && official.stream().anyMatch(issuer::contains);
  }
}
