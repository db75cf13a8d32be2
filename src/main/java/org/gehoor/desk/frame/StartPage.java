package org.gehoor.desk.frame;

import java.util.List;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page: what whoever signed in may open. */
@Controller
final class StartPage implements DeskPage {

    private final ObjectProvider<DeskPage> pages;

    StartPage(ObjectProvider<DeskPage> pages) {
        this.pages = pages;
    }

    @GetMapping("/desk")
    String show(Model page, @AuthenticationPrincipal SignedIn user) {
        List<DeskPage> open = pages.orderedStream()
                .filter(one -> one != this && one.opensFor(user))
                .toList();
        page.addAttribute("pages", open);
        return "desk/start";
    }

    @Override
    public String path() {
        return "/desk";
    }

    @Override
    public String words() {
        return "start.title";
    }

    @Override
    public boolean opensFor(SignedIn somebody) {
        return true;
    }
}
