package io.huiying.analysis.domain.emergency;

/**
 * Weights of the evidence for an emergency.
 *
 * @param threshold evidence less doubts from which a post reports one
 * @param sureInTitle a word that names an event, in the title
 * @param sureInText the same in the text
 * @param maybeInTitle a word that needs an event around it, in the title
 * @param maybeInText the same in the text
 * @param unnamed a word of harm or rescue where no other word names an event
 * @param countedCasualty a number of dead, injured, missing or trapped
 * @param recentTime a stated time shortly before publication
 * @param place a place of the event
 * @param severalHazardWords three or more words for what happened
 * @param otherYear taken for a stated time of another year
 * @param weeksAgo taken for a stated time more than two weeks back
 * @param slightQuake taken for an earthquake that is hardly felt and hurts nobody
 * @param textFactor how much of a doubt outside title and hazard sentence counts
 * @param bareThreshold the threshold for a title without a text, which can corroborate nothing
 * @param bareWeatherThreshold the same for weather, where a bare 「某地暴雨」 reports no harm
 */
public record EmergencyRules(
    double threshold,
    double sureInTitle,
    double sureInText,
    double maybeInTitle,
    double maybeInText,
    double unnamed,
    double countedCasualty,
    double recentTime,
    double place,
    double severalHazardWords,
    double otherYear,
    double weeksAgo,
    double slightQuake,
    double textFactor,
    double bareThreshold,
    double bareWeatherThreshold) {}
