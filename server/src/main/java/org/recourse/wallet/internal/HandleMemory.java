package org.recourse.wallet.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.recourse.identity.Handle;
import org.springframework.stereotype.Component;

/**
 * Reading and masking a phone number takes longer than paying it; both always come out the same.
 */
@Component
public class HandleMemory {
  private static final int HANDLES_MAX = 50_000;
  private static final int TYPED_CHARACTERS_MAX = 64;

  private final LoadingCache<String, Handle> read =
      Caffeine.newBuilder().maximumSize(HANDLES_MAX).build(Handle::parse);
  private final LoadingCache<Handle, String> masked =
      Caffeine.newBuilder().maximumSize(HANDLES_MAX).build(Handle::masked);

  /** As {@link Handle#parse}. */
  public Handle parse(String typed) {
    return typed.length() > TYPED_CHARACTERS_MAX ? Handle.parse(typed) : read.get(typed);
  }

  String mask(Handle handle) {
    return masked.get(handle);
  }
}
