package org.gehoor.organisation;

/**
 * A password or key that never shows itself: only {@link #reveal()} gives it, for the moment of use.
 *
 * <p>In {@code organisation.yml} only {@code ${NAME}} (environment) or {@code file:/path} may stand for it.
 */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(value);
    }

    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return 0; // a hash of a short secret would tell it
    }

    @Override
    public String toString() {
        return "•••";
    }
}
