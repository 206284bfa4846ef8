package uk.npws.alongside.portal.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens pages of the running portal in Chromium: the machine's own when there is one, else the one
 * that Playwright brings. One browser serves all tests of a thread, since Playwright knows no other
 * threads; each test has windows of its own, which are closed after it. When a test fails, its
 * pages are kept as pictures in {@code target/it/fork-1/failed}.
 *
 * <p>A person signs in once for all tests, because a six-figure code works once; {@link #signIn}
 * does it by hand.
 */
public final class Browsing implements AfterEachCallback {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Map<Person, String> SIGNED_IN = new ConcurrentHashMap<>();

  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browsing::start);

  private final List<BrowserContext> windows = new ArrayList<>();
  private UnaryOperator<Browser.NewContextOptions> shape = options -> options;

  /** The windows of this test are so wide and high, in CSS pixels. */
  public Browsing size(int width, int height) {
    return shape(options -> options.setViewportSize(width, height));
  }

  public Browsing withoutJavaScript() {
    return shape(options -> options.setJavaScriptEnabled(false));
  }

  private Browsing shape(UnaryOperator<Browser.NewContextOptions> more) {
    UnaryOperator<Browser.NewContextOptions> before = shape;
    shape = options -> more.apply(before.apply(options));
    return this;
  }

  /** A page as somebody without an account sees it. */
  public Page visitor(String path) {
    Page page = window(null);
    page.navigate(Portal.running().at(path).toString());
    return page;
  }

  /** A page as this person sees it, signed in. */
  public Page as(Person person, String path) {
    Page page = window(session(person));
    page.navigate(Portal.running().at(path).toString());
    return page;
  }

  private String session(Person person) {
    return SIGNED_IN.computeIfAbsent(
        person,
        one -> {
          Page first = visitor("/sign-in");
          signIn(first, one);
          return first.context().storageState();
        });
  }

  /** Signs in on the page of that name: address and password, and the six figures when asked. */
  public static void signIn(Page page, Person person) {
    page.getByLabel("E-mail address").fill(person.email());
    page.getByLabel("Password").fill(person.password());
    press(page, "Sign in");
    if (!person.factor().isEmpty()) {
      page.getByLabel("Six-figure code").fill(SixFigures.fresh(person.factor()));
      press(page, "Sign in");
    }
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  /** Presses the button of this name and waits for the whole answer; links are not meant. */
  public static void press(Page page, String name) {
    String button = "input[type=submit][value=\"" + name + "\"], button:has-text(\"" + name + "\")";
    press(page.locator(button).first());
  }

  /**
   * Presses this and waits for the whole answer: the browser's own click waits only until an answer
   * begins, and a title or a count read then may be that of half a page.
   */
  public static void press(Locator button) {
    button.click();
    button.page().waitForLoadState();
  }

  /** After a restart of the server nobody is signed in any more. */
  public static void everybodyIsSignedOut() {
    SIGNED_IN.clear();
  }

  private Page window(String session) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/London");
    if (session != null) {
      options.setStorageState(session);
    }
    BrowserContext window = BROWSER.get().newContext(shape.apply(options));
    window.setDefaultTimeout(30_000);
    window.onDialog(Dialog::accept); // a page may ask before words are left that were not sent
    windows.add(window);
    return window.newPage();
  }

  private static Browser start() {
    boolean own = Files.isExecutable(CHROMIUM);
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    if (own) {
      options.setExecutablePath(CHROMIUM);
    }
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", own ? "1" : "0");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright.chromium().launch(options);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      keepPictures(test);
    }
    windows.forEach(BrowserContext::close);
    windows.clear();
    Planted.takeOffTheLists();
  }

  private void keepPictures(ExtensionContext test) {
    String name =
        test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
    int number = 0;
    for (BrowserContext window : windows) {
      for (Page page : window.pages()) {
        Path picture = Portal.FOLDER.resolve("failed/" + name + "-" + number++ + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      }
    }
  }
}
