package org.recourse.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How many pixels a picture says it has, read from its header alone: a small file can unfold into
 * gigabytes in the browser of whoever looks at it.
 */
final class PictureSize {
  /** More than any phone's camera makes: 120 million. */
  static final long PIXELS_MAX = 120_000_000;

  private PictureSize() {}

  /** Empty when the header cannot be read. */
  static OptionalLong pixels(FileType type, byte[] start) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
    ImageReader reader = readers.next();
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(start))) {
      reader.setInput(input, true, true);
      return OptionalLong.of(Math.multiplyFull(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException | RuntimeException e) {
      // The reader throws of both kinds at what is broken.
      return OptionalLong.empty();
    } finally {
      reader.dispose();
    }
  }
}
