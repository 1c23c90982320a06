/**
 * What was learned from labelled posts: calibrated probabilities for the topics and for "this is an
 * emergency". Pure inference; the weights come from {@code ./huiying train}.
 *
 * <p>Two speeds. The first look reads the words of the lexicons and hashed character grams and
 * costs microseconds. Only a post that the first look leaves uncertain gets the second: a sentence
 * vector ({@link io.huiying.analysis.domain.model.SentenceReader}), which costs milliseconds. A
 * citizen's message always gets one, and weights that letters alone have taught.
 */
@NullMarked
package io.huiying.analysis.domain.model;

import org.jspecify.annotations.NullMarked;
