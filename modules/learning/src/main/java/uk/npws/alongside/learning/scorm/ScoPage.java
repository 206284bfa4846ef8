package uk.npws.alongside.learning.scorm;

import java.util.stream.Collectors;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;

/** One page of the package as an article of the SCO. What is for trainers only is left out. */
final class ScoPage {

  private final LearningPackage pack;
  private final ScoWords words;
  private final PortalHtml portalHtml;

  ScoPage(LearningPackage pack, ScoWords words, PortalHtml portalHtml) {
    this.pack = pack;
    this.words = words;
    this.portalHtml = portalHtml;
  }

  String article(Page page) {
    return """
        <article class="flow read prose" id="%s" data-revision="%d" data-duty="%d" data-minutes="%d" data-required="%s" data-items="%s">
        <h1 tabindex="-1">%s</h1>
        <p class="soft">%s</p>
        %s%s%s
        </article>
        """
        .formatted(
            page.id(),
            page.revision(),
            page.dutySince(),
            page.minutes(),
            page.required(),
            page.items().stream().map(Item::id).collect(Collectors.joining(" ")),
            Markup.text(page.title()),
            words.of(
                "where",
                pack.number(page),
                pack.pages().size(),
                words.count("minutes", page.minutes()),
                pack.edition()),
            changed(page),
            page.parts().stream().map(this::part).collect(Collectors.joining("\n")),
            end(page));
  }

  private String changed(Page page) {
    return page.changeNote().isEmpty()
        ? ""
        : "<div class=\"msg\" data-changed hidden><b>%s</b><p>%s</p></div>\n"
            .formatted(words.of("changed"), Markup.text(page.changeNote()));
  }

  private String part(Part part) {
    if (part instanceof Part.Check check) {
      return check(check);
    }
    if (part instanceof Part.Reflection reflection) {
      return reflection(reflection);
    }
    if (part instanceof Part.LocalSlot slot) {
      return portalHtml.moved(slot.html());
    }
    Part.Prose prose = (Part.Prose) part;
    return prose.trainersOnly() ? "" : portalHtml.moved(prose.html());
  }

  private String check(Part.Check check) {
    var choices = new StringBuilder();
    for (int place = 0; place < check.choices().size(); place++) {
      choices.append(choice(check, place));
    }
    return """
        <form class="quiz" data-check="%s">
        <fieldset>
        <legend>%s</legend>
        %s<p class="why" data-why hidden></p>
        <ul class="choices">
        %s</ul>
        </fieldset>
        <p class="say" data-verdict hidden></p>
        <p class="acts"><button class="btn second" type="submit">%s</button></p>
        <p class="small soft">%s</p>
        </form>"""
        .formatted(
            check.id(),
            portalHtml.moved(check.html()),
            check.several() ? "<p class=\"hint\">" + words.of("check.tick-all") + "</p>\n" : "",
            choices,
            words.of("check.button"),
            words.of("check.note"));
  }

  private String choice(Part.Check check, int place) {
    Part.Choice choice = check.choices().get(place);
    String id = "q_" + check.id() + "_" + place;
    return """
        <li><input type="%s" name="q_%s" id="%s" data-right="%s"><label for="%s">%s</label>
        <div class="say %s" id="%s_say" hidden><b>%s</b> %s</div></li>
        """
        .formatted(
            check.several() ? "checkbox" : "radio",
            check.id(),
            id,
            choice.right(),
            id,
            portalHtml.moved(choice.html()),
            choice.right() ? "good" : "bad",
            id,
            words.of(choice.right() ? "check.right" : "check.not-this"),
            portalHtml.moved(choice.feedback()));
  }

  private String reflection(Part.Reflection reflection) {
    String id = "q_" + reflection.id();
    return """
        <form class="quiz flow" data-reflection="%s">
        %s
        <div class="field"><label for="%s">%s</label>
        <p class="hint" id="%s_hint">%s</p>
        <p class="why" data-why hidden></p>
        <textarea class="in" id="%s" rows="5" maxlength="4000" aria-describedby="%s_hint"></textarea></div>
        <p class="acts"><button class="btn second" type="submit">%s</button>
        <button class="btn second" type="button" data-forget hidden>%s</button></p>
        </form>"""
        .formatted(
            reflection.id(),
            portalHtml.moved(reflection.html()),
            id,
            words.of("reflection.label"),
            id,
            words.of("reflection.hint"),
            id,
            id,
            words.of("reflection.keep"),
            words.of("reflection.forget"));
  }

  private String end(Page page) {
    String back =
        pack.before(page)
            .map(
                before ->
                    "<a class=\"tap\" href=\"#%s\">%s</a>"
                        .formatted(before.id(), words.of("back", before.title())))
            .orElse("");
    return """

        <section class="next" data-open>
        <h2>%s</h2>
        <p>%s</p>
        <p class="acts"><button class="btn" type="button" data-confirm>%s</button> %s</p>
        </section>
        <section class="next" data-done hidden>
        <h2>%s</h2>
        <p>%s</p>
        <p class="acts"><a class="btn" data-go-on href="#_finish">%s</a> %s</p>
        </section>"""
        .formatted(
            words.of("finish-page"),
            words.of(
                page.items().size() > 1 ? "finish-page.questions" : "finish-page.confirm-only"),
            words.of("confirm"),
            back,
            words.of("page-done"),
            words.of("page-done.text"),
            words.of("script.to-finish"),
            back);
  }
}
