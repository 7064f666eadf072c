package vn.cancu.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Collects what is drawn on a page beside text: straight lines and the area of pictures. */
final class PdfGraphics extends PDFGraphicsStreamEngine {

  /** A filled rectangle no thicker than this is a line. */
  private static final float THICKEST = 3f;

  /** Drawings have more strokes than any table; they are not looked at. */
  private static final int MOST = 20_000;

  private record Stroke(float x1, float y1, float x2, float y2) {}

  private final PDRectangle area;
  private final List<Stroke> path = new ArrayList<>();
  private final List<Stroke> drawn = new ArrayList<>();
  private Point2D.Float current = new Point2D.Float();
  private Point2D.Float first = new Point2D.Float();
  private double pictures;
  private long paths;

  PdfGraphics(PDPage page) {
    super(page);
    this.area = page.getCropBox();
  }

  void read() throws IOException {
    processPage(getPage());
  }

  /** Share of the page that pictures cover; more than 1 where they overlap. */
  double pictures() {
    return pictures / Math.max(1, (double) area.getWidth() * area.getHeight());
  }

  /** Number of paths drawn. */
  long paths() {
    return paths;
  }

  /**
   * The lines as the reader sees them.
   *
   * @param direction degrees the text is turned by, as PDFBox gives it
   */
  List<PdfRule> rules(int direction) {
    List<PdfRule> rules = new ArrayList<>();
    if (drawn.size() >= MOST) {
      return rules;
    }
    for (Stroke stroke : drawn) {
      Point2D.Float a = turn(stroke.x1(), stroke.y1(), direction);
      Point2D.Float b = turn(stroke.x2(), stroke.y2(), direction);
      if (Math.abs(a.x - b.x) <= 1) {
        rules.add(new PdfRule(true, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
      } else if (Math.abs(a.y - b.y) <= 1) {
        rules.add(new PdfRule(false, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x)));
      }
    }
    return rules;
  }

  /** The same turns as {@code TextPosition.getXDirAdj}. */
  private Point2D.Float turn(float pageX, float pageY, int direction) {
    float x = pageX - area.getLowerLeftX();
    float y = pageY - area.getLowerLeftY();
    return switch (direction) {
      case 90 -> new Point2D.Float(y, x);
      case 180 -> new Point2D.Float(area.getWidth() - x, y);
      case 270 -> new Point2D.Float(area.getHeight() - y, area.getWidth() - x);
      default -> new Point2D.Float(x, area.getHeight() - y);
    };
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    first = current;
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.size() < MOST) {
      path.add(new Stroke(current.x, current.y, x, y));
    }
    current = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    lineTo(first.x, first.y);
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    paths++;
    for (Stroke stroke : path) {
      draw(stroke);
    }
    path.clear();
  }

  /** Of a filled area only the middle line counts, and only where it is thin. */
  @Override
  public void fillPath(int windingRule) {
    paths++;
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (Stroke stroke : path) {
      left = Math.min(left, Math.min(stroke.x1(), stroke.x2()));
      right = Math.max(right, Math.max(stroke.x1(), stroke.x2()));
      low = Math.min(low, Math.min(stroke.y1(), stroke.y2()));
      high = Math.max(high, Math.max(stroke.y1(), stroke.y2()));
    }
    if (right - left <= THICKEST && high > low) {
      draw(new Stroke((left + right) / 2, low, (left + right) / 2, high));
    } else if (high - low <= THICKEST && right > left) {
      draw(new Stroke(left, (low + high) / 2, right, (low + high) / 2));
    }
    path.clear();
  }

  private void draw(Stroke stroke) {
    if (drawn.size() < MOST) {
      drawn.add(stroke);
    }
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    pictures += Math.abs((double) at.getScalingFactorX() * at.getScalingFactorY());
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}

  @Override
  public void showTextString(byte[] string) {}

  @Override
  public void showTextStrings(COSArray array) {}
}
