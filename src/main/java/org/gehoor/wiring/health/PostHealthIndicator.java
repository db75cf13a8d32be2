package org.gehoor.wiring.health;

import org.gehoor.correspondence.LetterDesk;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Degraded while the mail server that takes our letters is away, a letter was given up in the last day, or letters pause. */
@Component
final class PostHealthIndicator extends Degrading {

    private final LetterDesk letters;

    PostHealthIndicator(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    Health look() {
        var post = letters.state();
        var away = post.serverAway();
        var health =
                away == null && post.failed() == 0 && post.paused() == null ? Health.up() : Health.status(DEGRADED);
        if (away != null) {
            health.withDetail("mailServerAwaySeconds", away.lasting().toSeconds());
        }
        if (post.paused() != null) {
            health.withDetail("pausedSince", post.paused().since().toString())
                    .withDetail("pausedBecause", post.paused().why());
        }
        return health.withDetail("waiting", post.waiting())
                .withDetail("held", post.held())
                .withDetail("failed", post.failed())
                .build();
    }
}
