package io.huiying.contracts.incident;

/**
 * A quote that for-ever records cite by digest. Erasing it (a tombstone) leaves their chain whole.
 *
 * @param digest SHA-256 of salt and quote in hex; the Kafka key
 * @param salt hex, kept here alone, so that an erased quote cannot be guessed from its digest
 * @param incidentId whose evidence it is
 * @param quote the words
 */
public record Evidence(String digest, String salt, String incidentId, String quote) {}
