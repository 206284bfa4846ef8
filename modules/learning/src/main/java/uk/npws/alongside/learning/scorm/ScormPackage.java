package uk.npws.alongside.learning.scorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Media;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Tool;

/** The files of a package for a learning system. The same content gives the same bytes. */
public final class ScormPackage {

  /** How much a learning system must be able to remember for a learner, in characters. */
  public static final int MOST_REMEMBERED = 4096;

  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final LearningPackage pack;
  private final Map<String, byte[]> files = new TreeMap<>();

  /**
   * @param media finds a file of the package by its name
   * @param tools the sheets that its pages offer
   */
  public ScormPackage(LearningPackage pack, Function<String, Media> media, Collection<Tool> tools) {
    this.pack = pack;
    var words = new ScoWords();
    var portalHtml = new PortalHtml(pack, words);
    put("index.html", new ScoDocument(pack, portalHtml, words).html());
    tools.forEach(tool -> put(ToolDocument.address(tool.id()), ToolDocument.of(tool, portalHtml)));
    files.put("sco.css", ours("sco.css"));
    files.put("sco.js", ours("sco.js"));
    portalHtml.media().forEach(name -> files.put("media/" + name, media.apply(name).bytes()));
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything but the manifest, by its path. */
  public Map<String, byte[]> files() {
    return files;
  }

  public String manifest() {
    return Manifest.of(pack, files.keySet());
  }

  /**
   * The most characters that a learner's standing in this package can take, as {@code sco.js}
   * writes it: every item of every page done.
   */
  public int remembered() {
    return "1;9999".length() + pack.pages().stream().mapToInt(ScormPackage::remembered).sum();
  }

  private static int remembered(Page page) {
    int items = page.items().stream().map(Item::id).mapToInt(id -> id.length() + 1).sum();
    return ";".length() + page.id().length() + "@9999:".length() + items;
  }

  public byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      add(zip, Manifest.FILE, manifest().getBytes(StandardCharsets.UTF_8));
      for (var file : files.entrySet()) {
        add(zip, file.getKey(), file.getValue());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] ours(String name) {
    try (InputStream in = ScormPackage.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
