package io.huiying.ingest.domain;

/**
 * Why a row was not admitted.
 *
 * @param field the field at fault, empty when it is the row as a whole
 * @param code the reason for programs, stable
 * @param reason the reason for people; quotes no content but sizes, times and field names
 */
public record Refusal(String field, String code, String reason) {}
