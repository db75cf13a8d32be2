package org.gehoor.correspondence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets held letters go that {@code letters.only-to} does not leave out any more; settings change with a start, so once
 * then is enough.
 */
@Component
class HeldNoMore {

    private static final Logger log = LoggerFactory.getLogger(HeldNoMore.class);

    private final SendingBook book;
    private final LetterSettings settings;

    HeldNoMore(SendingBook book, LetterSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void letGo() {
        int letters =
                book.release(book.heldBack().stream().filter(settings::mails).toList());
        if (letters > 0) {
            log.info("{} letters were held and go out now: gehoor.letters.only-to allows their addresses", letters);
        }
    }
}
