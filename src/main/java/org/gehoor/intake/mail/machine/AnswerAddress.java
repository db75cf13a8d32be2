package org.gehoor.intake.mail.machine;

import java.util.List;

/** What the addresses alone tell of where an answer would go. */
public final class AnswerAddress {

    private AnswerAddress() {}

    /** To exactly one address that is no robot's, and of another house than every sender's. */
    public static boolean isAnothers(final List<String> from, final List<String> replyTo) {
        return RobotMail.answersToPerson(from, replyTo);
    }

    /** To nobody who reads it. */
    public static boolean isRobots(final String address) {
        return Robots.isRobot(address);
    }
}
