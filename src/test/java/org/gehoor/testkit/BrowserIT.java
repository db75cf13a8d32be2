package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserIT {

    @TempDir
    Path folder;

    @Test
    void findsWhatABlindReaderStumblesOver() throws IOException {
        try (Browser browser = Browser.started()) {
            browser.open(page("<img src=x><input name=who><p style='color:#ccc'>pale</p>"));
            assertThat(browser.barriers())
                    .anyMatch(line -> line.startsWith("critical image-alt"))
                    .anyMatch(line -> line.startsWith("critical label"))
                    .anyMatch(line -> line.startsWith("serious color-contrast"));
        }
    }

    @Test
    void seesAPageThatIsTooWideForASmallScreen() throws IOException {
        try (Browser browser = Browser.started()) {
            browser.open(page("<p style='width:400px'>wide</p>"));
            assertThat(browser.isTooWide()).isFalse();
            assertThat(browser.wide(320).isTooWide()).isTrue();
        }
    }

    @Test
    void runsScriptsOnlyWhereItMay() throws IOException {
        String script = page("<p id=p>without</p><script>document.getElementById('p').textContent = 'with'</script>");
        try (Browser browser = Browser.started()) {
            assertThat(browser.open(script).text()).isEqualTo("with");
        }
        try (Browser browser = Browser.withoutScript()) {
            assertThat(browser.open(script).text()).isEqualTo("without");
        }
    }

    private String page(String body) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>t</title><body>" + body);
        return file.toUri().toString();
    }
}
