package io.huiying.alert.adapters.session;

import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.kit.access.Scope;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Whose incidents the caller sees and acts on: those inside the divisions that their token names
 * (see {@link Scope}). Posts are public and not asked for here.
 */
@RequestScoped
public class Jurisdiction {

  /** Code of every refusal from here. */
  public static final String OUTSIDE_SCOPE = "outside-scope";

  private static final Logger LOG = Logger.getLogger(Jurisdiction.class);

  private final Caller caller;
  private final JsonWebToken token;
  private final List<String> home;

  Jurisdiction(Caller caller, JsonWebToken token, AlertConfig config) {
    this.caller = caller;
    this.token = token;
    this.home = config.home().codes().orElse(List.of());
  }

  /** The caller's scope in this house. */
  public Scope scope() {
    Object claim = token.getClaim(Tokens.DIVISIONS);
    if (claim == null) {
      return Scope.unsaid(caller.actor().role()).at(home);
    }
    try {
      return Scope.parse(claim.toString()).at(home);
    } catch (IllegalArgumentException e) {
      LOG.warnf("a token names no divisions: claim=%s cause=%s", claim, e.getMessage());
      return Scope.NOTHING;
    }
  }

  /** Whether the caller may see an incident. */
  public boolean includes(Incident incident) {
    return scope().includes(incident.place());
  }

  /**
   * Lets only those see or touch an incident to whom it belongs.
   *
   * @throws ProblemException 403 with words for a person
   */
  public void require(Incident incident) {
    if (!includes(incident)) {
      throw outside("该事件不在您的辖区（" + scope().label() + "）内，不能查看或处理；请联系事发地或上级值班室");
    }
  }

  /**
   * Lets an incident be put only where the caller answers for it.
   *
   * @throws ProblemException 403 with words for a person
   */
  public void requirePlace(Place place) {
    if (!scope().includes(place)) {
      throw outside(
          "地点不在您的辖区（"
              + scope().label()
              + "）内"
              + (place.known() ? "；辖区以外的事件请交由当地或上级值班室" : "：请填写辖区内的地点，暂不明确的可先填本辖区"));
    }
  }

  /**
   * Lets only those who answer for the whole house read what is of all of it.
   *
   * @throws ProblemException 403 with words for a person
   */
  public void requireWholeHouse() {
    if (!scope().wholeHouse()) {
      throw outside("此项涉及全部辖区，您的辖区为" + scope().label() + "，不能查看");
    }
  }

  private static ProblemException outside(String words) {
    return new ProblemException(
        Problem.of(
            403, OUTSIDE_SCOPE, "Outside the caller's jurisdiction", words + "；辖区有误请由管理员调整账号"));
  }
}
