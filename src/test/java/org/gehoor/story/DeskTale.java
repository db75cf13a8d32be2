package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.testkit.Browser;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** A tale told at the desk, in a browser: Anna takes calls for lm, Hugo handles for dijkstra, Ada is administrator. */
abstract class DeskTale extends Tale {

    static final String PASSWORD = "tryout";

    private static final String USERS =
            """
            users:
              - {user: anna, name: Anna Maes, password: "HASH", roles: {lm: [call-centre]}}
              - {user: hugo, name: Hugo Visser, password: "HASH", roles: {dijkstra: [handler]}}
              - {user: ada, name: Ada Beheer, password: "HASH", admin: true}
              - {user: frank, name: Frank Faux, password: "HASH", roles: {lm: [coordinator]}}
              - {user: celine, name: Céline Lambert, password: "HASH", language: fr, roles: {lm: [handler, coordinator]}}
              - {user: olga, name: Olga Sso, subject: office/5b1f, roles: {lm: [handler]}}
              - {user: otto, name: Otto Sso, mail: otto@lm.example, roles: {lm: [handler]}}
            """
                    .replace("HASH", "$2a$10$I2E9J6DzkX6Gbu9M91816u.FBluirJsyQQJW8LWbtwAj6M.pQIJEK");

    private @Nullable Browser browser;

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "story"));
            Path users = Files.writeString(Files.createTempFile(folder, "users-", ".yml"), USERS);
            return setup.with("gehoor.desk.users", users.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One browser for all stories of the tale. */
    Browser browser() {
        if (browser == null) {
            browser = Browser.started();
        }
        return browser;
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    Browser open(String path) {
        return browser().open(url(path));
    }

    String url(String path) {
        return "http://" + MailServer.HOST + ":" + hub().web().port() + path;
    }

    /** As somebody who was signed in as nobody before. */
    Browser signIn(String user, String password) {
        browser().forgetCookies();
        return signInHere(open("/desk/login?lang=nl"), user, password);
    }

    static Browser signInHere(Browser at, String user, String password) {
        String page = at.path();
        at.type("user", user).type("password", password).click("main button");
        // a click does not wait for what it sends, and who goes elsewhere meanwhile is nobody yet
        Patiently.until("an answer to who signs in", () -> !at.path().equals(page));
        return at;
    }

    /** No barrier that axe-core finds, nothing to scroll sideways on a small screen, and a picture to look at. */
    static void looksWell(Browser page, String name) {
        assertThat(page.barriers()).as(name).isEmpty();
        page.picture(name);
        assertThat(page.wide(320).isTooWide()).as(name + " at 320 px").isFalse();
        page.picture(name + "-320");
        page.wide(1024);
    }
}
