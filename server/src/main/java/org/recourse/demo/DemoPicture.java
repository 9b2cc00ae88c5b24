package org.recourse.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture that looks like a document from afar; without letters, for which a font is needed. */
final class DemoPicture {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  private DemoPicture() {}

  static byte[] png(Color background) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(background);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.WHITE);
    pen.fillRoundRect(32, 96, 176, 224, 16, 16);
    pen.fillRect(32, 32, WIDTH - 64, 32);
    pen.setColor(background.darker());
    pen.fillOval(80, 128, 80, 88);
    pen.fillArc(48, 224, 144, 192, 0, 180);
    for (int line = 0; line < 5; line++) {
      pen.fillRect(240, 104 + 44 * line, line == 2 ? 200 : 340, 18);
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
