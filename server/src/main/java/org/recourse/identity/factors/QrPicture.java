package org.recourse.identity.factors;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a small SVG: black squares on white, with the quiet zone of four that readers need.
 */
final class QrPicture {
  private static final int QUIET = 4;

  private QrPicture() {}

  static String svg(QrCode code) {
    int side = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"".formatted(side, side)
        + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h%dv%dH0z\"/>"
            .formatted(side, side)
        + "<path d=\"%s\"/></svg>".formatted(path);
  }
}
