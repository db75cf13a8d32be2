package org.gehoor.correspondence.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a letter hangs under the complainant's mail (RFC 5322 §3.6.4).
 *
 * @param inReplyTo the mail that is answered; null when it came without a usable Message-ID, or not by mail
 * @param references their ids, the first and as many of the newest as fit in 1,500 characters
 */
record ReplyThread(@Nullable String inReplyTo, List<String> references) {

    private static final Pattern USABLE = Pattern.compile("<[!-;=?-~]{1,300}>");
    private static final int LONGEST = 1_500;

    /**
     * The thread of a first answer.
     *
     * @param theirs their Message-IDs as the register keeps them: the one to answer first, then the others of its thread
     */
    static ReplyThread under(List<String> theirs) {
        List<String> thread = new ArrayList<>(theirs.stream()
                .map(ReplyThread::bracketed)
                .filter(id -> USABLE.matcher(id).matches())
                .distinct()
                .toList());
        if (thread.isEmpty()) {
            return new ReplyThread(null, List.of());
        }
        // a thread ends with the mail that is answered
        Collections.rotate(thread, -1);
        return new ReplyThread(thread.get(thread.size() - 1), capped(thread));
    }

    private static List<String> capped(List<String> thread) {
        Deque<String> kept = new ArrayDeque<>();
        int length = thread.get(0).length();
        for (int i = thread.size() - 1; i > 0 && length + thread.get(i).length() + 1 < LONGEST; i--) {
            length += thread.get(i).length() + 1;
            kept.addFirst(thread.get(i));
        }
        kept.addFirst(thread.get(0));
        return List.copyOf(kept);
    }

    private static String bracketed(String id) {
        return id.startsWith("<") ? id : "<" + id + ">";
    }
}
