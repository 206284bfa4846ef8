package uk.npws.alongside.learning.scorm;

import uk.npws.alongside.learning.content.Tool;

/** A sheet to print, as a document of its own: opened from a page, printed by the browser. */
final class ToolDocument {

  private ToolDocument() {}

  /** Where it lies in the package. */
  static String address(String tool) {
    return "tools/" + tool + ".html";
  }

  static String of(Tool tool, PortalHtml portalHtml) {
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <link rel="stylesheet" href="../sco.css">
        </head>
        <body>
        <main class="wrap"><article class="flow prose">
        <h1>%1$s</h1>
        %2$s
        </article></main>
        </body>
        </html>
        """
        .formatted(
            Markup.text(tool.title()),
            portalHtml.moved(tool.html()).replace("src=\"media/", "src=\"../media/"));
  }
}
