package org.gehoor.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * A command as it lay on an organisation's address.
 *
 * @param organisation whose address it was
 * @param user who sent it by the broker's own word; null when the broker does not say
 * @param text null when the message is no text
 */
public record SentCommand(String organisation, @Nullable String user, @Nullable String text) {

    @Override
    public String toString() {
        return "SentCommand[" + organisation + "]";
    }
}
