package uk.npws.alongside.learning.scorm;

import java.util.stream.Collectors;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/**
 * The one document of the SCO. All pages are in it, so that the connection to the learning system
 * stays open from the first page to the last; the script shows one at a time. Without the script it
 * reads from top to bottom. Ids that begin with an underscore are the frame's, since no page may
 * have one.
 */
final class ScoDocument {

  private final LearningPackage pack;
  private final ScoWords words;
  private final PortalHtml portalHtml;
  private final String html;

  ScoDocument(LearningPackage pack, PortalHtml portalHtml, ScoWords words) {
    this.pack = pack;
    this.portalHtml = portalHtml;
    this.words = words;
    this.html = write();
  }

  String html() {
    return html;
  }

  private String write() {
    var page = new ScoPage(pack, words, portalHtml);
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <link rel="stylesheet" href="sco.css">
        <script src="sco.js" defer></script>
        </head>
        <body data-package="%2$s" data-edition="%3$d" data-title="%1$s">
        <a class="skip" href="#_main">%4$s</a>
        <aside class="strip" aria-label="%5$s"><p><a href="tel:999">%6$s</a> <a href="#_help">%7$s</a></p></aside>
        <header class="wrap"><p class="brand">%1$s</p><p id="_record" class="small soft" role="status">%8$s</p></header>
        <main id="_main" class="wrap beside" tabindex="-1">
        %9$s
        <div class="pages">
        <div id="_problem" class="msg bad" role="alert" hidden></div>
        <p id="_said" class="vh" role="status"></p>
        %10$s%11$s%12$s</div>
        </main>
        <ul id="_words" hidden>
        %13$s</ul>
        </body>
        </html>
        """
        .formatted(
            Markup.text(pack.title()),
            pack.id(),
            pack.edition(),
            words.of("skip"),
            words.of("help.strip"),
            words.of("help.emergency"),
            words.of("help.title"),
            words.of("script.not-recorded"),
            contents(),
            pack.pages().stream().map(page::article).collect(Collectors.joining()),
            finish(),
            help(),
            words.forScript());
  }

  private String contents() {
    return """
        <nav class="flow" aria-labelledby="_contents">
        <h2 id="_contents">%s</h2>
        <div><progress id="_meter" max="%d" value="0" aria-labelledby="_left"></progress>
        <p id="_left" class="small soft">%s</p></div>
        <ol class="toc">
        %s<li><a href="#_finish"><span class="sign" aria-hidden="true"></span><span>%s</span></a></li>
        </ol>
        </nav>"""
        .formatted(
            words.of("contents"),
            pack.requiredPages().size(),
            words.count("minutes", pack.minutes()),
            pack.pages().stream().map(this::entry).collect(Collectors.joining()),
            words.of("finish.title"));
  }

  private String entry(Page page) {
    return """
        <li><a href="#%s"><span class="sign" aria-hidden="true"></span><span>%s<span class="vh" data-state></span>%s</span></a></li>
        """
        .formatted(
            page.id(),
            Markup.text(page.title()),
            page.required() ? "" : " " + words.of("optional"));
  }

  private String finish() {
    return """
        <article class="flow read prose" id="_finish">
        <h1 tabindex="-1">%s</h1>
        <p class="lead" id="_standing">%s</p>
        <ul id="_missing" hidden></ul>
        <section class="next" id="_complete" hidden>
        <h2>%s</h2>
        <p>%s</p>
        <p class="acts"><button class="btn" type="button" id="_completed">%s</button></p>
        </section>
        <p class="small soft">%s</p>
        </article>
        """
        .formatted(
            words.of("finish.title"),
            words.of("finish.lead"),
            words.of("finish.record"),
            words.of("finish.record-text"),
            words.of("finish.button"),
            words.of("finish.who-sees"));
  }

  private String help() {
    return """
        <article class="flow read prose" id="_help">
        <h1 tabindex="-1">%s</h1>
        <p class="lead">%s</p>
        <section class="next"><h2>%s</h2><p>%s</p><p class="acts"><a class="btn" href="tel:999">%s</a></p></section>
        <h2>%s</h2>
        <dl class="facts">
        <div><dt>Samaritans</dt><dd>%s</dd><dd><a class="tap" href="tel:116123">116 123</a></dd></div>
        <div><dt>Shout</dt><dd>%s</dd><dd><a class="tap" href="sms:85258">85258</a></dd></div>
        <div><dt>NHS 111</dt><dd>%s</dd><dd><a class="tap" href="tel:111">111</a></dd></div>
        <div><dt>CALL</dt><dd>%s</dd><dd><a class="tap" href="tel:0800132737">0800 132 737</a></dd></div>
        <div><dt>Breathing Space</dt><dd>%s</dd><dd><a class="tap" href="tel:0800838587">0800 83 85 87</a></dd></div>
        <div><dt>Lifeline</dt><dd>%s</dd><dd><a class="tap" href="tel:08088088000">0808 808 8000</a></dd></div>
        </dl>
        </article>
        """
        .formatted(
            words.of("help.title"),
            words.of("help.lead"),
            words.of("help.now"),
            words.of("help.now-text"),
            words.of("help.call"),
            words.of("help.talk"),
            words.of("help.samaritans"),
            words.of("help.shout"),
            words.of("help.nhs"),
            words.of("help.wales"),
            words.of("help.scotland"),
            words.of("help.northern-ireland"));
  }
}
