package io.huiying.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.incident.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  private static final Instant NOW = Instant.parse("2026-03-05T04:00:00Z");

  @TempDir Path data;

  @Test
  void carriesNameAndRoleUntilItExpires() throws Exception {
    String token = issue(data);
    JwtClaims claims = reader(data, NOW.plusSeconds(3599)).processToClaims(token);
    assertThat(claims.getSubject()).isEqualTo("duty-officer");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("duty-officer");
    assertThatThrownBy(() -> reader(data, NOW.plusSeconds(3601)).processToClaims(token))
        .isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void isReadByEveryServiceOfTheHouseAndByNoOther(@TempDir Path elsewhere) throws Exception {
    Tokens.openOrCreate(elsewhere);
    String token = issue(data);
    assertThat(reader(data, NOW).processToClaims(token).getIssuer()).isEqualTo("huiying");
    assertThatThrownBy(() -> reader(elsewhere, NOW).processToClaims(token))
        .isInstanceOf(InvalidJwtException.class);
  }

  private static String issue(Path data) throws IOException {
    return Tokens.openOrCreate(data)
        .issue("duty-officer", Role.DUTY_OFFICER, NOW, Duration.ofHours(1));
  }

  private static JwtConsumer reader(Path data, Instant now) throws IOException, JoseException {
    String jwk = Files.readString(data.resolve("secrets").resolve(Tokens.KEY_FILE));
    return new JwtConsumerBuilder()
        .setVerificationKey(JsonWebKey.Factory.newJwk(jwk).getKey())
        .setExpectedIssuer(Tokens.ISSUER)
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
        .build();
  }
}
