package org.gehoor.organisation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** A password as it is kept: bcrypt, cost 12; it prints nothing of itself. */
public final class PasswordHash {

    /** What bcrypt looks at; the rest of a longer password would not count. */
    private static final int MOST_BYTES = 72;

    private static final int COST = 12;
    private static final Pattern FORM = Pattern.compile("\\$2[aby]\\$(0[89]|1[0-6])\\$[./A-Za-z0-9]{53}");

    /** Of a password that nobody knows, so that an unknown user takes as long as a wrong password. */
    private static final PasswordHash NOBODYS =
            new PasswordHash("$2a$12$1MrhrVRRgD/n//3ZKbYc7.S2HgnoGCfgJ/wLiX42XdaZdecGvyTdq");

    private final String written;

    private PasswordHash(String written) {
        this.written = written;
    }

    /** @throws IllegalArgumentException for a password that is too long to count in full */
    public static PasswordHash of(String password) {
        if (!countsInFull(password)) {
            throw new IllegalArgumentException(
                    "The password is longer than " + MOST_BYTES + " bytes, and bcrypt would ignore the rest");
        }
        return new PasswordHash(BCrypt.hashpw(password, BCrypt.gensalt(COST)));
    }

    static PasswordHash parse(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException("is no bcrypt hash — make one: java -jar gehoor.jar password");
        }
        return new PasswordHash(written);
    }

    /** Whether this is the password; takes as long for a wrong one. */
    public boolean opensWith(String password) {
        return BCrypt.checkpw(password, written) && countsInFull(password);
    }

    /** Takes the time of {@link #opensWith} where there is no hash to ask. */
    public static void pretend(String password) {
        NOBODYS.opensWith(password);
    }

    private static boolean countsInFull(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** As it stands in {@code config/users.yml}. */
    public String written() {
        return written;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
