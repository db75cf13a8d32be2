package org.gehoor.correspondence.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gehoor.register.RecordedFact;

/**
 * The words of people in a fact, as a notice prints them; empty where there are none.
 *
 * @param text cut at 50,000 characters: the whole is in the dossier
 * @param attachments their names, one a line
 */
record NoticeContent(String complainant, String subject, String text, String attachments) {

    private static final int LONGEST_TEXT = 50_000;

    static NoticeContent of(RecordedFact fact) {
        Map<String, Object> content = fact.content();
        String complainant = line(content, "name") + " <" + line(content, "address") + ">";
        String text = Objects.toString(content.get("text"), "");
        return new NoticeContent(
                complainant.replace("<>", "").strip(),
                line(content, "subject"),
                text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…",
                names(content.get("attachments")));
    }

    private static String names(Object attachments) {
        return attachments instanceof List<?> list
                ? list.stream()
                        .filter(one -> one instanceof Map)
                        .map(one -> OneLine.of(Objects.toString(((Map<?, ?>) one).get("name"), "")))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static String line(Map<String, Object> content, String key) {
        return OneLine.of(Objects.toString(content.get(key), ""));
    }

    @Override
    public String toString() {
        return "NoticeContent[…]";
    }
}
