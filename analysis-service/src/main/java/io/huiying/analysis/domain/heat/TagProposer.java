package io.huiying.analysis.domain.heat;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.contracts.incident.PriorityTag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Proposes priority tags when somebody looks, not when posts pass: nothing waits for it. */
public final class TagProposer {

  private final Lexicon lexicon;

  /**
   * @param lexicon words of {@link PriorityTerm}
   */
  public TagProposer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Version of the word lists. */
  public String version() {
    return lexicon.version();
  }

  /**
   * The tags that words propose, in the order of {@link PriorityTag}.
   *
   * @param words what is kept of each post, by its id
   */
  public List<ProposedTag> propose(Map<String, String> words) {
    Map<PriorityTag, List<ProposedTag.Evidence>> found = new EnumMap<>(PriorityTag.class);
    words.forEach(
        (postId, text) -> {
          Reading reading = lexicon.read(text, "");
          for (Hit<PriorityTerm> hit : reading.longest(PriorityTerm.class)) {
            List<ProposedTag.Evidence> evidence =
                found.computeIfAbsent(hit.meaning().tag(), any -> new ArrayList<>());
            if (evidence.size() < ProposedTag.MAX_EVIDENCE) {
              var span = reading.text().span(hit.start(), hit.end());
              evidence.add(new ProposedTag.Evidence(postId, span));
            }
          }
        });
    List<ProposedTag> proposed = new ArrayList<>();
    found.forEach((tag, evidence) -> proposed.add(new ProposedTag(tag, evidence)));
    return proposed;
  }
}
