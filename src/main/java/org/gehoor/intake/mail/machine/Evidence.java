package org.gehoor.intake.mail.machine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gehoor.intake.mail.mime.EncodedWords;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.Headers;
import org.gehoor.intake.mail.mime.PartTree;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the signs look at it.
 *
 * @param from the addresses of {@code From}
 * @param replyTo the addresses of {@code Reply-To}
 * @param subject decoded
 * @param folded the subject as {@link Family} compares it, without the tags that mail filters put before it
 * @param text readable, without attachments
 * @param opening the first 6,000 characters of the text as {@link Family} compares them
 */
record Evidence(
        PartTree tree,
        List<String> from,
        List<String> replyTo,
        String subject,
        String folded,
        String text,
        String opening) {

    private static final Set<String> BULK = Set.of("bulk", "junk", "list");
    private static final int OPENING = 6_000;
    private static final int SUBJECT = 400;

    static Evidence of(
            final PartTree tree,
            final List<String> from,
            final List<String> replyTo,
            final String subject,
            final String text) {
        return new Evidence(
                tree,
                from,
                replyTo,
                subject,
                SubjectTags.without(Family.fold(subject, SUBJECT)),
                text,
                Family.fold(text, OPENING));
    }

    Headers headers() {
        return tree.root().headers();
    }

    /** A header's first value, stripped and in lower case; empty where there is none. */
    String header(final String name) {
        final String value = headers().first(name);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** Sent to many, says {@code Precedence}; so do people's mails on lists. */
    boolean isBulk() {
        return BULK.contains(header("precedence"));
    }

    /** Only the topmost Return-Path counts: it is the one that the last server wrote (RFC 5321 §4.4). */
    boolean hasNullReturnPath() {
        return header("return-path").replace(" ", "").startsWith("<>");
    }

    /** Anything but a missing header and {@code no} (RFC 3834 §5). */
    @Nullable
    String autoSubmitted() {
        for (final String value : headers().all("auto-submitted")) {
            final String keyword = AutoSubmitted.keyword(value);
            if (keyword != null && !keyword.equals("no")) {
                return keyword.length() > 40 ? keyword.substring(0, 40) : keyword;
            }
        }
        return null;
    }

    /** The sender by address or by name is the mail system itself. */
    boolean isFromMailSystem() {
        final String sender = headers().first("from");
        return from.stream().anyMatch(MailSystem::has)
                || header("return-path").replace(" ", "").startsWith("<mailer-daemon")
                || sender != null && MailSystem.isCalled(Family.fold(EncodedWords.decode(sender), SUBJECT));
    }

    /** The first part whose type is one of these. */
    @Nullable
    Entity part(final String... types) {
        for (final Entity entity : tree.entities()) {
            if (List.of(types).contains(entity.mediaType().name())) {
                return entity;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "Evidence[" + tree.entities().size() + " parts]";
    }
}
