package org.recourse.complaint.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pieces by which a text is found, as numbers. Of every word each run of one to four characters
 * is a key; of Chinese, Japanese or Korean ones each run of one or two, which say as much. A longer
 * term must have all of its longest pieces. Pure.
 *
 * <p>A key also names the bucket of the case's number, so that a search may go through the cases
 * from the newest bucket to the oldest and stop when it has enough. Its upper bits are those of
 * eight buckets together, so that new cases touch one end of the index; its lowest ones tell the
 * eight apart, so that a piece is found side by side for all of them. Different pieces share a key
 * now and then, for a key that one case alone has costs the index ten times as much; so what is
 * found is compared again.
 */
public final class SearchKeys {
  /** How many case numbers share a bucket. */
  public static final int BUCKET = 16_384;

  private static final int TOGETHER_BITS = 3;
  private static final int HASH_BITS = 19;
  private static final int LONGEST = 4;
  private static final int LONGEST_WIDE = 2;
  private static final int MOST_WANTED = 16;

  private SearchKeys() {}

  public static long bucket(long number) {
    return number / BUCKET;
  }

  /** All keys of a text as {@link SearchText} makes it. */
  public static int[] of(String text, long number) {
    int[] c = text.codePoints().toArray();
    int[] keys = new int[c.length * LONGEST];
    int count = 0;
    for (int from = 0; from < c.length; from++) {
      int longest = longest(c, from, c.length);
      for (int length = 1; length <= longest; length++) {
        keys[count++] = key(hash(c, from, length), bucket(number));
      }
    }
    return IntStream.of(Arrays.copyOf(keys, count)).sorted().distinct().toArray();
  }

  /** Hashes of pieces that every text with all these terms has; no more than a search needs. */
  static List<Long> wanted(List<String> terms) {
    List<Long> wanted = new ArrayList<>();
    int each = Math.max(1, MOST_WANTED / terms.size());
    for (String term : terms) {
      List<Long> pieces = pieces(term.codePoints().toArray());
      int taken = Math.min(each, pieces.size());
      for (int i = 0; i < taken; i++) {
        wanted.add(pieces.get(i * pieces.size() / taken));
      }
    }
    return wanted.stream().distinct().limit(MOST_WANTED).toList();
  }

  static int key(long hash, long bucket) {
    long together = bucket >>> TOGETHER_BITS;
    long within = bucket & (1 << TOGETHER_BITS) - 1;
    long piece = hash >>> (Long.SIZE - HASH_BITS);
    return (int) ((together << HASH_BITS | piece) << TOGETHER_BITS | within);
  }

  /** As few pieces as cover a term, each as long as may be. */
  private static List<Long> pieces(int[] term) {
    List<Long> pieces = new ArrayList<>();
    int covered = 0;
    while (covered < term.length) {
      int best = covered;
      int end = covered;
      for (int from = Math.max(0, covered - LONGEST); from <= covered; from++) {
        int until = from + longest(term, from, term.length);
        if (until > end) {
          best = from;
          end = until;
        }
      }
      pieces.add(hash(term, best, end - best));
      covered = end;
    }
    return pieces;
  }

  /** How long the longest piece is that begins here; none goes over a blank. */
  private static int longest(int[] c, int from, int end) {
    int length = 0;
    int most = LONGEST;
    while (from + length < end && length < most && c[from + length] != ' ') {
      if (isWide(c[from + length])) {
        most = LONGEST_WIDE;
        if (length >= LONGEST_WIDE) {
          break;
        }
      }
      length++;
    }
    return length;
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** Stored in the database by its upper bits, hence never to be changed without a migration. */
  private static long hash(int[] c, int from, int length) {
    long hash = length;
    for (int i = from; i < from + length; i++) {
      hash = (hash + c[i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    hash *= 0xbf58476d1ce4e5b9L;
    return hash ^ hash >>> 32;
  }
}
