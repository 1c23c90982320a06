package io.huiying.contracts.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.correction.Correction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that still takes posts: all that the grouper must know of it, so that {@code
 * opinion.group.v1} alone rebuilds the grouper's memory.
 *
 * @param view what the posts say, taken together
 * @param members ids of its newest posts, oldest first, at most {@value #MAX_MEMBERS}
 * @param sources ids of its sources, at most {@value #MAX_SOURCES}
 * @param terms what its posts are about, at most {@value #MAX_TERMS}
 * @param revision 1 for the opening, one more with every change
 * @param toldPosts how many posts it had when it was last told
 * @param toldAt when it was last told, by the house clock
 * @param tellings the first {@value #FIRST_TELLINGS} and the newest of its distinct posts, at most
 *     {@value #MAX_TELLINGS}
 * @param reasons why its posts are in it: the first and the newest, at most {@value #MAX_REASONS}
 * @param corrections what people corrected in it, oldest first, at most {@value #MAX_CORRECTIONS}
 * @param meaning what its posts mean, taken together; absent where none of them brought one
 * @param folded ids of the newest posts that nearly repeat one of its own, so that none of them is
 *     counted again when it is read again, at most {@value #MAX_FOLDED}
 */
public record OpenGroup(
    GroupView view,
    List<String> members,
    List<String> sources,
    List<TermCount> terms,
    long revision,
    int toldPosts,
    Instant toldAt,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Member> tellings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JoinReason> reasons,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections,
    @Nullable Meaning meaning,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> folded) {

  public static final int MAX_MEMBERS = 256;
  public static final int MAX_SOURCES = 64;
  public static final int MAX_TERMS = 96;
  public static final int MAX_TELLINGS = 32;
  public static final int FIRST_TELLINGS = 8;
  public static final int MAX_REASONS = 12;
  public static final int MAX_CORRECTIONS = 64;
  public static final int MAX_FOLDED = 256;

  @JsonCreator
  public OpenGroup {
    members = List.copyOf(members);
    sources = List.copyOf(sources);
    terms = List.copyOf(terms);
    tellings = tellings == null ? List.of() : List.copyOf(tellings);
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
    folded = folded == null ? List.of() : List.copyOf(folded);
  }

  /** A group that no near repetition was folded into. */
  public OpenGroup(
      GroupView view,
      List<String> members,
      List<String> sources,
      List<TermCount> terms,
      long revision,
      int toldPosts,
      Instant toldAt,
      List<Member> tellings,
      List<JoinReason> reasons,
      List<Correction> corrections,
      @Nullable Meaning meaning) {
    this(
        view,
        members,
        sources,
        terms,
        revision,
        toldPosts,
        toldAt,
        tellings,
        reasons,
        corrections,
        meaning,
        List.of());
  }

  /** A group whose posts brought no meaning. */
  public OpenGroup(
      GroupView view,
      List<String> members,
      List<String> sources,
      List<TermCount> terms,
      long revision,
      int toldPosts,
      Instant toldAt,
      List<Member> tellings,
      List<JoinReason> reasons,
      List<Correction> corrections) {
    this(
        view,
        members,
        sources,
        terms,
        revision,
        toldPosts,
        toldAt,
        tellings,
        reasons,
        corrections,
        null);
  }

  /** The Kafka key. */
  public String groupId() {
    return view.groupId();
  }

  /**
   * A term and how many posts of the group use it.
   *
   * @param term two Chinese characters, or a word of letters and digits
   * @param posts at least 1
   */
  public record TermCount(String term, int posts) {}
}
