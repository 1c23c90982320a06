package io.huiying.contracts.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post of an official source about a group's incident: offered as evidence, never counted by
 * itself.
 *
 * @param postId the post
 * @param issuer name of the official source
 * @param title its title
 * @param url where it can be read
 * @param publishedAt as it claims, else when first seen
 */
public record SeenRelease(
    String postId, String issuer, String title, @Nullable String url, Instant publishedAt) {}
