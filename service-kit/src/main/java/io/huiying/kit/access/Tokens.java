package io.huiying.kit.access;

import io.huiying.contracts.incident.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Bearer tokens of the embedded accounts: JWT, HS256, signed with a key that lies among the data
 * folder's secrets and that all three services read.
 */
public final class Tokens {

  /** Among the data folder's secrets; a JWK. */
  public static final String KEY_FILE = "token-key.jwk";

  /** The claim that says whose incidents, in the words of {@link Scope}. */
  public static final String DIVISIONS = "huiying_divisions";

  /** Who issues them. */
  public static final String ISSUER = "huiying";

  private static final int KEY_BITS = 256;

  private final OctetSequenceJsonWebKey key;

  private Tokens(OctetSequenceJsonWebKey key) {
    this.key = key;
  }

  /**
   * Opens the signing key of a data folder, making it at the first start.
   *
   * @throws IOException when the folder cannot be read or written, or holds no key
   */
  public static Tokens openOrCreate(Path dataFolder) throws IOException {
    String jwk = SecretFile.readOrCreate(SecretFile.in(dataFolder, KEY_FILE), Tokens::newKey);
    try {
      return new Tokens((OctetSequenceJsonWebKey) JsonWebKey.Factory.newJwk(jwk));
    } catch (JoseException e) {
      throw new IOException(KEY_FILE + " is no key; move it away and start again", e);
    }
  }

  /**
   * A token for the whole house.
   *
   * @param name the account
   * @param role what it may do
   * @param issuedAt by the machine's clock, because its bearer's requests are judged by that
   * @param valid how long
   */
  public String issue(String name, Role role, Instant issuedAt, Duration valid) {
    return issue(name, role, Scope.WHOLE_HOUSE, issuedAt, valid);
  }

  /**
   * A token.
   *
   * @param name the account
   * @param role what it may do
   * @param scope whose incidents
   * @param issuedAt by the machine's clock, because its bearer's requests are judged by that
   * @param valid how long
   */
  public String issue(String name, Role role, Scope scope, Instant issuedAt, Duration valid) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject(name);
    claims.setClaim("upn", name);
    claims.setStringListClaim("groups", List.of(role.code()));
    claims.setStringClaim(DIVISIONS, scope.words());
    claims.setIssuedAt(NumericDate.fromMilliseconds(issuedAt.toEpochMilli()));
    claims.setExpirationTime(NumericDate.fromMilliseconds(issuedAt.plus(valid).toEpochMilli()));
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getKey());
    signature.setHeader("typ", "JWT");
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    signature.setAlgorithmConstraints(
        new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256));
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the token key cannot sign", e);
    }
  }

  private static String newKey() {
    OctetSequenceJsonWebKey key = OctJwkGenerator.generateJwk(KEY_BITS);
    key.setAlgorithm(AlgorithmIdentifiers.HMAC_SHA256);
    return key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC);
  }
}
