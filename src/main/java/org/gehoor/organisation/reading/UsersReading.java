package org.gehoor.organisation.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.User;
import org.gehoor.organisation.yaml.Binder;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.organisation.yaml.Variables;
import org.gehoor.organisation.yaml.YamlParser;
import org.jspecify.annotations.Nullable;

/** Reads and checks {@code config/users.yml}. */
public final class UsersReading {

    private final SourceFile source;
    private final Variables variables;
    private final @Nullable Organisations organisations;

    /** @param organisations null when they could not be read: their names are not checked then */
    public UsersReading(SourceFile source, Variables variables, @Nullable Organisations organisations) {
        this.source = source;
        this.variables = variables;
        this.organisations = organisations;
    }

    /** Nobody when the file has errors. */
    public List<User> users(Path file) {
        @Nullable
        UsersFile read = YamlParser.parse(text(file), source)
                .map(root -> new Binder(source, variables).bind(root, UsersFile.class))
                .orElse(null);
        if (read == null) {
            return List.of();
        }
        if (read.users().isEmpty()) {
            source.warn("users", "holds nobody", "name who may sign in: see src/docs/changing-things.md");
        }
        Known.of("user", "users", read.users(), User::user, source);
        once("mail", read.users().stream().map(User::mail).toList());
        once("subject", read.users().stream().map(User::subject).toList());
        for (int i = 0; i < read.users().size(); i++) {
            check(read.users().get(i), "users." + (i + 1));
        }
        return read.users();
    }

    private void check(User user, String key) {
        if (!user.user().matches("[a-z0-9][a-z0-9._@-]{0,59}")) {
            source.error(key + ".user", "is no name to sign in with", "use small letters, digits, and . _ - @");
        }
        if (user.mail() != null) {
            References.address(user.mail(), source, key + ".mail");
        }
        if (user.subject() != null
                && !user.subject().contains("/")
                && !user.subject().contains("${")) {
            source.error(key + ".subject", "names no registration", "write it like entra/AAAAbbbb");
        }
        if (user.service() != null && user.mail() == null) {
            source.error(key + ".service", "vouches for no address", "give mail too, or subject instead of both");
        }
        if (user.language() != null) {
            new Known("language", DateWords.languages()).mustHold(user.language(), source, key + ".language");
        }
        if (organisations != null) {
            List<String> names =
                    organisations.all().stream().map(Organisation::name).toList();
            Known known = new Known("organisation", names);
            user.roles().keySet().forEach(name -> known.mustHold(name, source, key + ".roles." + name));
        }
        if (user.roles().isEmpty() && !user.admin()) {
            source.warn(key, "may open nothing", "give roles for an organisation: roles: {lm: [call-centre]}");
        }
        if (user.password() == null && user.mail() == null && user.subject() == null) {
            source.warn(key, "has no way to sign in", "add a password: java -jar gehoor.jar password");
        }
    }

    private void once(String what, List<@Nullable String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null && values.indexOf(values.get(i)) < i) {
                source.error("users." + (i + 1) + "." + what, "is another user's too", "keep one of them");
            }
        }
    }

    private String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            source.error("file", "is not readable as UTF-8", "save it as UTF-8 and let the hub's user read it");
            return "users: []";
        }
    }
}
