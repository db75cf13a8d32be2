package org.gehoor.organisation;

/**
 * Something wrong in the configuration, worded for the person who edits it.
 *
 * @param file path from the hub's home, with the line where known: {@code config/organisations/lm/queues.yml:12}
 * @param key path of the key inside that file, {@code mailboxes.klachten.opens}
 * @param what what is wrong
 * @param remedy what to do
 * @param severity an error stops the start; a warning does not
 */
public record Problem(String file, String key, String what, String remedy, Severity severity) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The line that is printed: {@code file: key: what is wrong — what to do}. */
    @Override
    public String toString() {
        return file + ": " + key + ": " + what + " — " + remedy;
    }
}
