package uk.npws.alongside.learning.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads blocks fenced by colons. A block ends at a line of as many colons as it began with, so a
 * block within a block has fewer.
 */
final class ContainerParser extends AbstractBlockParser {

  private static final Pattern OPENING =
      Pattern.compile("(:{3,})[ \\t]*([A-Za-z][\\w-]*+)([^{]*+)(\\{([^}]*+)}?)?[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile("(:{3,})[ \\t]*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("#(\\S+)|([A-Za-z-]+)=(?:\"([^\"]*)\"|(\\S+))|(\\S+)");

  private final Container block;
  private final int fence;

  private ContainerParser(Container block, int fence) {
    this.block = block;
    this.fence = fence;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    Matcher closing = CLOSING.matcher(rest(state));
    if (state.getIndent() < 4 && closing.matches() && closing.group(1).length() == fence) {
      block.close();
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private static CharSequence rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length());
  }

  /** Starts a block at a line such as {@code :::: check {#esc-1 type=one}}. */
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Matcher opening = OPENING.matcher(rest(state));
      if (state.getIndent() >= 4 || !opening.matches()) {
        return BlockStart.none();
      }
      int from = state.getNextNonSpaceIndex() + 1;
      var values = new LinkedHashMap<String, String>();
      var columns = new LinkedHashMap<String, Integer>();
      if (opening.group(5) != null) {
        attributes(opening.group(5), from + opening.start(5), values, columns);
      }
      var block =
          new Container(
              opening.group(2), from + opening.start(2), opening.group(3).strip(), values, columns);
      return BlockStart.of(new ContainerParser(block, opening.group(1).length()))
          .atIndex(state.getLine().getContent().length());
    }

    private static void attributes(
        String text, int column, Map<String, String> values, Map<String, Integer> columns) {
      Matcher attribute = ATTRIBUTE.matcher(text);
      while (attribute.find()) {
        String key = attribute.group(1) != null ? "id" : attribute.group(2);
        String value = attribute.group(1);
        if (key == null) {
          key = attribute.group(5);
          value = "";
        } else if (value == null) {
          value = attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
        }
        values.put(key, value);
        columns.put(key, column + attribute.start());
      }
    }
  }
}
