package org.supportmarket.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, for the tests of one class: it can only be used from the thread it
 * was started on.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {
  private Playwright playwright;
  private com.microsoft.playwright.Browser chromium;

  @Override
  public void beforeAll(ExtensionContext tests) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A visitor with cookies of their own, on a screen of this width. */
  Visitor visitor(Market market, int widthPx, boolean javaScript) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(widthPx, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(javaScript));
    context.setDefaultTimeout(15_000);
    Page page = context.newPage();
    return new Visitor(market, page, javaScript);
  }

  private static Path executable() {
    String given = System.getenv("CHROMIUM");
    return Stream.of(
            given, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .filter(path -> path != null && Files.isExecutable(Path.of(path)))
        .map(Path::of)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no Chromium: install it, or set CHROMIUM to its program."));
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    chromium.close();
    playwright.close();
  }
}
