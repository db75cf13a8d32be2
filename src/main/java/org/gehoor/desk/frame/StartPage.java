package org.gehoor.desk.frame;

import java.util.List;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page: what whoever signed in may open. */
@Controller
final class StartPage implements DeskPage {

    private final Organisations organisations;
    private final ObjectProvider<DeskPage> pages;

    StartPage(Organisations organisations, ObjectProvider<DeskPage> pages) {
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping("/desk")
    String show(Model page, @AuthenticationPrincipal SignedIn user) {
        List<DeskPage> open = pages.orderedStream()
                .filter(one -> one != this && one.opensFor(user))
                .toList();
        page.addAttribute("pages", open);
        List<Organisation> theirs = user.organisations(organisations);
        if (theirs.size() == 1) {
            page.addAttribute("organisation", theirs.get(0).displayName());
        }
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
