package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Translation;
import uk.npws.alongside.portal.frame.Words;

/**
 * In which language somebody reads the learning pages: as chosen since they signed in, else as
 * their browser asks for.
 */
@Named("reading")
@RequestScoped
public class ReadingLanguage {

  static final List<String> LANGUAGES = List.of(Translation.ENGLISH, Translation.WELSH);

  private static final String CHOSEN = "learning.language";

  @Inject HttpServletRequest request;
  @Inject Words words;
  @Inject Library library;

  private String language;

  /** {@code en} or {@code cy}. */
  public String getLanguage() {
    if (language == null) {
      HttpSession session = request.getSession(false);
      Object chosen = session == null ? null : session.getAttribute(CHOSEN);
      language = chosen == null ? asked(request.getHeader("Accept-Language")) : chosen.toString();
    }
    return language;
  }

  /** What the browser asks for first, if that is one of ours. */
  static String asked(String header) {
    if (header == null || header.length() > 200) {
      return Translation.ENGLISH;
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .map(range -> range.getRange().split("-")[0])
          .filter(LANGUAGES::contains)
          .findFirst()
          .orElse(Translation.ENGLISH);
    } catch (IllegalArgumentException unreadable) {
      return Translation.ENGLISH;
    }
  }

  static void choose(HttpServletRequest request, String language) {
    request.getSession().setAttribute(CHOSEN, language);
  }

  public boolean isWelsh() {
    return getLanguage().equals(Translation.WELSH);
  }

  /** As {@code lang} has it, of something that is there in the reader's language or is not. */
  public String lang(boolean there) {
    return isWelsh() && there ? Translation.WELSH : "en-GB";
  }

  /** The words around something that is there in the reader's language or is not. */
  public Words words(boolean there) {
    return there ? words.in(getLanguage()) : words;
  }

  /** The package as it is called in the reader's language. */
  public LearningPackage pack(LearningPackage pack) {
    return isWelsh() ? library.in(getLanguage(), pack.id()) : pack;
  }

  public boolean worded(LearningPackage pack) {
    return library.worded(getLanguage(), pack.id());
  }

  /** The page as it is called in the reader's language. */
  public String title(LearningPackage pack, Page page) {
    return translation(pack, page).map(Translation::page).orElse(page).title();
  }

  public boolean translated(LearningPackage pack, Page page) {
    return translation(pack, page).isPresent();
  }

  Optional<Translation> translation(LearningPackage pack, Page page) {
    return isWelsh() ? library.translation(getLanguage(), pack.id(), page.id()) : Optional.empty();
  }

  /** The language that is not being read. */
  public String getOther() {
    return isWelsh() ? Translation.ENGLISH : Translation.WELSH;
  }
}
