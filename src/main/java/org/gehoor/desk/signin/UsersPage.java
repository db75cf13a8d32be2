package org.gehoor.desk.signin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.gehoor.organisation.DeskRole;
import org.gehoor.organisation.User;
import org.gehoor.organisation.Users;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may sign in and for what, for administrators; it is changed in {@code config/users.yml}. */
@Controller
@Order(90)
final class UsersPage implements DeskPage {

    private final List<Line> lines;

    UsersPage(Users users) {
        this.lines = users.all().stream().map(Line::of).toList();
    }

    /**
     * A user, as the page shows them.
     *
     * @param roles organisation → roles there
     */
    record Line(String name, String user, boolean admin, Map<String, List<DeskRole>> roles) {

        static Line of(User user) {
            return new Line(user.name(), user.user(), user.admin(), new TreeMap<>(user.roles()));
        }

        @Override
        public String toString() {
            return "a line of the list of users";
        }
    }

    @GetMapping("/desk/users")
    String show(Model page) {
        page.addAttribute("lines", lines);
        return "desk/users";
    }

    @Override
    public String path() {
        return "/desk/users";
    }

    @Override
    public String words() {
        return "users.title";
    }

    @Override
    public boolean opensFor(SignedIn somebody) {
        return somebody.isAdmin();
    }
}
