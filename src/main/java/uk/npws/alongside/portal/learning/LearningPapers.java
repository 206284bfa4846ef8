package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import uk.npws.alongside.awards.sheet.BookPaper;
import uk.npws.alongside.awards.sheet.Matter;
import uk.npws.alongside.awards.sheet.MatterReader;
import uk.npws.alongside.awards.sheet.Paper;
import uk.npws.alongside.awards.sheet.ToolPaper;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Media;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.learning.content.Tool;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Words;

/**
 * Packages and tools as tagged PDF. Each is made once, when it is first asked for, and again when
 * content was read anew.
 */
@ApplicationScoped
public class LearningPapers {

  private static final int LINES = 5;
  private static final String ANSWERS = "answers-to-all";

  /** A file and what it was made of. */
  private record Made(Object of, byte[] file) {}

  @Inject Library library;
  @Inject Words words;

  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /** The edition of a package that somebody asked for; refused when it is not for them. */
  public byte[] edition(Actor actor, String packageId, String edition) {
    LearningPackage pack = library.edition(actor, packageId, edition);
    String key = packageId + (pack.hasNotes() ? "/facilitators" : "/learners");
    return once(key, pack, () -> book(pack).write());
  }

  /** A sheet to print; refused to visitors, as the pages are. */
  public byte[] tool(Actor actor, String packageId, String toolId) {
    LearningPackage pack = library.edition(actor, packageId, "");
    Tool tool = library.tool(packageId, toolId);
    return once(packageId + "/tools/" + toolId, tool, () -> sheet(pack, tool).write());
  }

  private byte[] once(String key, Object of, Supplier<byte[]> make) {
    return made.compute(
            key,
            (same, there) -> there != null && there.of() == of ? there : new Made(of, make.get()))
        .file();
  }

  ToolPaper sheet(LearningPackage pack, Tool tool) {
    return new ToolPaper(
        paper(tool.title()),
        tool.wide(),
        reader(pack).read(tool.html()),
        words.of("learning.paper.foot", words.get("papers.issuer"), pack.title()),
        words.get("learning.paper.box"));
  }

  BookPaper book(LearningPackage pack) {
    MatterReader reader = reader(pack);
    var chapters = new ArrayList<BookPaper.Chapter>();
    for (Page page : pack.pages()) {
      chapters.add(
          new BookPaper.Chapter(
              page.id(),
              page.title(),
              words.of("learning.about", words.count("learning.minutes", page.minutes())),
              page.parts().stream().flatMap(part -> matter(reader, part).stream()).toList()));
    }
    List<Matter> answers = answers(pack, reader);
    if (!answers.isEmpty()) {
      chapters.add(
          new BookPaper.Chapter(
              ANSWERS,
              words.get("learning.print.answers"),
              words.get("learning.print.answers-lead"),
              answers));
    }
    List<String> lead = new ArrayList<>(List.of(pack.summary()));
    lead.add(words.of("learning.edition", pack.edition()));
    if (pack.hasNotes()) {
      lead.add(words.get("learning.print.facilitator"));
    }
    return new BookPaper(
        paper(pack.title()),
        lead,
        words.get("learning.contents"),
        chapters,
        words.get("papers.sheet"),
        words.get("learning.paper.box"));
  }

  private Paper paper(String title) {
    return new Paper("en-GB", title, words.get("papers.issuer"));
  }

  private List<Matter> matter(MatterReader reader, Part part) {
    if (part instanceof Part.Prose prose) {
      List<Matter> matter = reader.read(prose.html());
      return prose.trainersOnly() ? List.of(note(matter)) : matter;
    } else if (part instanceof Part.LocalSlot slot) {
      return reader.read(slot.html());
    } else if (part instanceof Part.Reflection reflection) {
      var matter = new ArrayList<Matter>();
      matter.add(new Matter.Heading(2, words.get("learning.print.reflection")));
      matter.addAll(reader.read(reflection.html()));
      matter.add(new Matter.Lines(LINES));
      return matter;
    }
    return question(reader, (Part.Check) part);
  }

  private Matter note(List<Matter> matter) {
    var within = new ArrayList<Matter>();
    within.add(new Matter.Words(List.of(Matter.Run.bold(words.get("learning.trainers-only")))));
    within.addAll(matter);
    return new Matter.Boxed(true, within);
  }

  private List<Matter> question(MatterReader reader, Part.Check check) {
    var matter = new ArrayList<Matter>();
    matter.add(new Matter.Heading(2, words.get("learning.print.question")));
    matter.add(new Matter.Words(reader.runs(check.html())));
    if (check.several()) {
      matter.add(new Matter.Words(List.of(Matter.Run.plain(words.get("learning.print.several")))));
    }
    matter.add(
        new Matter.Items(
            Matter.Mark.LETTER,
            1,
            check.choices().stream().map(choice -> reader.read(choice.html())).toList()));
    return matter;
  }

  private List<Matter> answers(LearningPackage pack, MatterReader reader) {
    var matter = new ArrayList<Matter>();
    for (PrintEdition.Section section : new PrintEdition(pack).asking()) {
      matter.add(new Matter.Heading(2, section.page().title()));
      for (Part.Check check : section.checks()) {
        matter.add(new Matter.Words(reader.runs(check.html())));
        String right = words.of("learning.print.right", PrintEdition.right(check));
        matter.add(new Matter.Words(List.of(Matter.Run.bold(right))));
        matter.add(
            new Matter.Items(
                Matter.Mark.LETTER,
                1,
                check.choices().stream().map(choice -> reader.read(choice.feedback())).toList()));
      }
    }
    return matter;
  }

  private MatterReader reader(LearningPackage pack) {
    return new MatterReader(
        link -> link(pack, link), source -> drawing(pack.id(), source.replaceAll("[?].*", "")));
  }

  /** Pages of the package are in the paper; other addresses of the portal become whole. */
  private String link(LearningPackage pack, String link) {
    if (pack.page(link).isPresent()) {
      return "#" + link;
    }
    String root = Setting.ADDRESS.value() + "/learning/";
    return link.matches("[a-z]+:.*")
        ? link
        : link.startsWith("../") ? root + link.substring(3) : root + pack.id() + "/" + link;
  }

  private Matter.Drawing drawing(String packageId, String source) {
    Media media = library.media(packageId, source.substring(source.lastIndexOf('/') + 1));
    return new Matter.Drawing(media.bytes(), media.name().endsWith(".svg"));
  }
}
