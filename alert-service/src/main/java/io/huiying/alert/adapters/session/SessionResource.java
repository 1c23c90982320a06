package io.huiying.alert.adapters.session;

import io.huiying.alert.adapters.rest.AuditTrail;
import io.huiying.alert.adapters.rest.Checks;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Account;
import io.huiying.kit.access.Scope;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/session}: in, who am I, out. */
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SessionResource {

  static final String COOKIE = "huiying_session";
  private static final int MAX_NAME = 64;
  private static final int MAX_PASSWORD = 200;

  @Inject Desk desk;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject Jurisdiction jurisdiction;
  @Inject JsonWebToken token;
  private final SignInLimit limit = new SignInLimit();

  /** Signs in. The answer is the same for an unknown name and a wrong password. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  public Response open(@Nullable SignIn typed, @Context HttpServerRequest request) {
    SignIn signIn = Checks.body(typed);
    String name = Checks.text("username", signIn.username(), MAX_NAME);
    String password = Checks.text("password", signIn.password(), MAX_PASSWORD);
    String address = String.valueOf(request.remoteAddress().hostAddress());
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Duration pause = limit.wait(name, address, now);
    if (!pause.isZero()) {
      throw slowDown(pause);
    }
    Optional<Account> account = check(name, password);
    if (account.isEmpty()) {
      limit.failed(name, address, now);
      audit.note(stranger(name), "session.refused", address, "wrong-password");
      throw new ProblemException(
          Problem.of(401, "wrong-password", "Name or password wrong", "用户名或密码不正确"));
    }
    limit.succeeded(name, address);
    Actor actor = new Actor(name, account.get().role());
    audit.note(actor, "session.open", address, "ok");
    return Response.ok(view(actor, desk.scope(account.get()), now.plus(Desk.SESSION)))
        .cookie(cookie(desk.session(account.get(), now), Desk.SESSION, request.isSSL()))
        .build();
  }

  private Optional<Account> check(String name, String password) {
    try {
      return desk.signIn(name, password);
    } catch (TimeoutException e) {
      throw slowDown(Duration.ofSeconds(4));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw slowDown(Duration.ofSeconds(4));
    }
  }

  /** Who is signed in. */
  @GET
  @RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
  public SessionView who() {
    Actor actor = caller.actor();
    return view(actor, jurisdiction.scope(), Instant.ofEpochSecond(token.getExpirationTime()));
  }

  private static SessionView view(Actor actor, Scope scope, Instant until) {
    return new SessionView(
        actor.name(),
        actor.role().code(),
        actor.role().label(),
        scope.divisions(),
        scope.label(),
        until);
  }

  /** Signs out: the browser forgets the cookie. */
  @DELETE
  @PermitAll
  public Response close(@Context HttpServerRequest request) {
    return Response.noContent().cookie(cookie("", Duration.ZERO, request.isSSL())).build();
  }

  /** A name that is no account's may be a password typed into the wrong box: it is not kept. */
  private Actor stranger(String name) {
    return new Actor(desk.knows(name) ? name : "unknown", Role.SYSTEM);
  }

  private static NewCookie cookie(String value, Duration age, boolean https) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .secure(https)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }

  private static ProblemException slowDown(Duration pause) {
    long seconds = pause.toSeconds() + 1;
    return new ProblemException(
        Problem.of(429, "slow-down", "Too many failures", "登录失败次数过多，请 " + seconds + " 秒后再试"),
        Map.of("Retry-After", Long.toString(seconds)));
  }
}
