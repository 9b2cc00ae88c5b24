package org.recourse.platform.web;

/**
 * A bean that lets the bodies of one address be larger than all others: where files are uploaded.
 *
 * @param path as it is asked for: {@code /api/v1/me/files}
 * @param bytesMax the most it may have
 */
public record LargeBody(String path, long bytesMax) {}
