package org.gehoor.organisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a mail to people goes to, without naming them: {@code role:escalation}, {@code role:escalation#2}.
 *
 * @param nth in the order of {@code organisation.yml}, 1 for the first
 */
public record RoleNotice(String role, int nth) {

    private static final Pattern FORM = Pattern.compile("role:([^#]+)(?:#(\\d{1,4}))?");

    public String word() {
        return "role:" + role + (nth == 1 ? "" : "#" + nth);
    }

    /** Empty when it names something else, such as a queue. */
    public static Optional<RoleNotice> of(String word) {
        Matcher form = FORM.matcher(word);
        return form.matches()
                ? Optional.of(
                        new RoleNotice(form.group(1), form.group(2) == null ? 1 : Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** Who that is today: the last one when fewer people play the role by now, nobody when none does. */
    public Optional<Person> person(Organisation organisation) {
        List<Person> people = organisation.peopleIn(role);
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(Math.min(nth, people.size()) - 1));
    }
}
