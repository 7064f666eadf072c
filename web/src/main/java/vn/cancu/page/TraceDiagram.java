package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import vn.cancu.api.RelationNames;
import vn.cancu.document.DocumentId;
import vn.cancu.trace.Trace;

/**
 * A trace as a drawing: bases on the left, what rests on them on the right. The layout is that of
 * Sugiyama, Tagawa and Toda (1981) as the Eclipse Layout Kernel does it.
 *
 * @param width of the drawing, in pixels
 * @param height of the drawing, in pixels
 */
record TraceDiagram(
    int width, int height, List<Box> boxes, List<Line> lines, int folded, int leftOut) {

  /**
   * A document, or several of one kind folded into one.
   *
   * @param first first line of its words
   * @param second second line
   * @param words all of it, for those who do not see
   */
  record Box(
      int x,
      int y,
      int width,
      int height,
      String first,
      String second,
      String words,
      String href,
      String style) {

    /** Where the first line of words stands. */
    public int firstY() {
      return y + 19;
    }

    /** Where the second line of words stands. */
    public int secondY() {
      return y + 36;
    }

    /** Where both lines begin. */
    public int textX() {
      return x + 10;
    }
  }

  /**
   * A citation, drawn from the document that is named to the one that names it.
   *
   * @param path of an SVG path
   * @param words what it says
   */
  record Line(String path, String words, String style) {}

  private static final int WIDTH = 212;
  private static final int HEIGHT = 46;

  static TraceDiagram of(Trace trace) {
    DiagramNodes nodes = DiagramNodes.of(trace);
    LayoutMetaDataService.getInstance(); // registers the kernel's data types, once
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, 12.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 70.0);
    graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.THOROUGHNESS, 3);
    Map<DocumentId, ElkNode> placed = new HashMap<>();
    Map<DiagramNodes.Node, ElkNode> all = new LinkedHashMap<>();
    for (DiagramNodes.Node node : nodes.nodes()) {
      ElkNode box = ElkGraphUtil.createNode(graph);
      box.setDimensions(WIDTH, HEIGHT);
      all.put(node, box);
      node.members().forEach(id -> placed.put(id, box));
    }
    Map<ElkEdge, DiagramNodes.Arrow> drawn = new LinkedHashMap<>();
    for (DiagramNodes.Arrow arrow : nodes.arrows()) {
      ElkNode from = placed.get(arrow.target());
      ElkNode to = placed.get(arrow.source());
      if (from != null && to != null) {
        drawn.put(ElkGraphUtil.createSimpleEdge(from, to), arrow);
      }
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    return new TraceDiagram(
        (int) Math.ceil(graph.getWidth()),
        (int) Math.ceil(graph.getHeight()),
        all.entrySet().stream().map(entry -> box(entry.getKey(), entry.getValue())).toList(),
        drawn.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList(),
        nodes.folded(),
        nodes.leftOut());
  }

  private static Box box(DiagramNodes.Node node, ElkNode placed) {
    return new Box(
        (int) Math.round(placed.getX()),
        (int) Math.round(placed.getY()),
        WIDTH,
        HEIGHT,
        Wording.shortened(node.first(), 25),
        Wording.shortened(node.second(), 32),
        node.words(),
        node.href(),
        node.style());
  }

  private static Line line(ElkEdge edge, DiagramNodes.Arrow arrow) {
    StringBuilder path = new StringBuilder();
    for (ElkEdgeSection section : edge.getSections()) {
      List<String> points = new ArrayList<>();
      points.add(point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(point(bend.getX(), bend.getY()));
      }
      points.add(point(section.getEndX(), section.getEndY()));
      path.append('M').append(String.join("L", points));
    }
    String style = RelationNames.keyword(arrow.relation()) + (arrow.cyclic() ? " cyclic" : "");
    return new Line(path.toString(), arrow.words(), style);
  }

  private static String point(double x, double y) {
    return Math.round(x) + " " + Math.round(y);
  }
}
