package org.recourse.identity.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A bounded memory of what the database holds. What was loaded while a change was being told is not
 * kept, since nobody knows which of the two came first.
 */
public final class Memory<K, V> {
  private final Cache<K, V> cache;
  private final ChangeFeed feed;

  public Memory(ChangeFeed feed, int sizeMax, Duration ageMax) {
    this.cache = Caffeine.newBuilder().maximumSize(sizeMax).expireAfterWrite(ageMax).build();
    this.feed = feed;
  }

  /** The value remembered or else loaded; null, which is not remembered, when there is none. */
  public @Nullable V get(K key, Function<K, @Nullable V> load) {
    V known = cache.getIfPresent(key);
    return known != null ? known : loaded(key, load);
  }

  /** Loads anew, whatever is remembered. */
  public @Nullable V loaded(K key, Function<K, @Nullable V> load) {
    long epoch = feed.epoch();
    V value = load.apply(key);
    if (value != null) {
      put(key, value, epoch);
    }
    return value;
  }

  public @Nullable V getIfPresent(K key) {
    return cache.getIfPresent(key);
  }

  /**
   * Remembers a value that was loaded after the feed stood at this epoch; not within a transaction,
   * which may see what will never be committed.
   */
  public void put(K key, V value, long epoch) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return;
    }
    cache.put(key, value);
    if (feed.epoch() != epoch) {
      cache.invalidate(key);
    }
  }

  public void forget(K key) {
    cache.invalidate(key);
  }

  public void forgetAll() {
    cache.invalidateAll();
  }
}
