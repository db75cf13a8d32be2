package org.gehoor.organisation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gehoor.organisation.reading.UsersReading;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.organisation.yaml.Variables;
import org.jspecify.annotations.Nullable;

/** Who may sign in at the desk; read once, at start. A home without the file has nobody. */
public final class Users {

    private final List<User> all;

    public Users(Collection<User> all) {
        this.all = List.copyOf(all);
    }

    public List<User> all() {
        return all;
    }

    /** Whatever the case in which the name is typed. */
    public Optional<User> named(String user) {
        String name = user.strip().toLowerCase(Locale.ROOT);
        return find(one -> one.user().equals(name));
    }

    /**
     * Whose verified mail address this is.
     *
     * @param service registration of the sign-in service that verified it
     * @param only whether it is the only one: then it vouches for whoever names none
     */
    public Optional<User> withMail(String address, String service, boolean only) {
        return find(one -> address.equalsIgnoreCase(one.mail()))
                .filter(one -> one.service() == null ? only : service.equals(one.service()));
    }

    /** @param subject registration of a sign-in service and its subject: {@code entra/AAAAbbbb} */
    public Optional<User> withSubject(String subject) {
        return find(one -> subject.equals(one.subject()));
    }

    private Optional<User> find(Predicate<User> sought) {
        return all.stream().filter(sought).findFirst();
    }

    /**
     * Reads the file to let people in: a variable that is not set is an error.
     *
     * @param shown its path as problems name it
     * @param organisations those whose desks there are; null when they could not be read
     * @param problems where every problem is added
     */
    public static Users read(
            Path file,
            String shown,
            Function<String, @Nullable String> secrets,
            @Nullable Organisations organisations,
            List<Problem> problems) {
        return read(file, new SourceFile(shown, problems), new Variables(secrets, false), organisations);
    }

    /** Reads only to check: a variable that is not set is a warning. */
    public static Users check(
            Path file,
            String shown,
            Function<String, @Nullable String> secrets,
            @Nullable Organisations organisations,
            List<Problem> problems) {
        return read(file, new SourceFile(shown, problems), new Variables(secrets, true), organisations);
    }

    private static Users read(
            Path file, SourceFile source, Variables variables, @Nullable Organisations organisations) {
        return Files.exists(file)
                ? new Users(new UsersReading(source, variables, organisations).users(file))
                : new Users(List.of());
    }
}
