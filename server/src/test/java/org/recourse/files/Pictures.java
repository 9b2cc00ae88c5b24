package org.recourse.files;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people upload them, drawn for tests. */
public final class Pictures {
  private Pictures() {}

  /** A document that says whose it is. */
  public static byte[] jpeg(String text) {
    return written(drawn(text), "jpg");
  }

  public static byte[] png(String text) {
    return written(drawn(text), "png");
  }

  public static byte[] pdf(int bytes) {
    byte[] pdf = new byte[bytes];
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, pdf, 0, head.length);
    for (int i = head.length; i < bytes; i++) {
      pdf[i] = (byte) (i * 31 + i / 256);
    }
    return pdf;
  }

  private static BufferedImage drawn(String text) {
    BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(0xDD, 0xE8, 0xF4));
    drawing.fillRect(0, 0, 640, 400);
    drawing.setColor(Color.DARK_GRAY);
    drawing.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
    drawing.drawString(text, 40, 80);
    drawing.drawRect(40, 130, 150, 200);
    drawing.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image, String format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
