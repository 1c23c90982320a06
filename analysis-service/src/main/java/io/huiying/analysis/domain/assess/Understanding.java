package io.huiying.analysis.domain.assess;

import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.model.TextFeatures;
import io.huiying.analysis.domain.occurrence.StatedTime;
import io.huiying.analysis.domain.place.PlaceFinding;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.SeverityRange;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a post, with what the running system holds back.
 *
 * @param assessed what travels on
 * @param reading the words found, to which every position refers
 * @param verdict why it is an emergency or not
 * @param figures the claims chosen per kind
 * @param stated the occurrence as stated, also where it is too old to have just happened
 * @param place where, with what else is named
 * @param general severity by 令493 whatever the hazard
 * @param features what the trained models see of the post
 * @param secondLook whether the sentence vector was asked
 * @param why one line a rule that fired, for people
 */
public record Understanding(
    AssessedPost assessed,
    Reading reading,
    Verdict verdict,
    Figures figures,
    Optional<StatedTime> stated,
    PlaceFinding place,
    Optional<SeverityRange> general,
    TextFeatures features,
    boolean secondLook,
    List<String> why) {

  public Understanding {
    why = List.copyOf(why);
  }
}
