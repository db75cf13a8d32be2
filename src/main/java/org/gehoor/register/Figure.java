package org.gehoor.register;

/**
 * One figure of the yearly analysis.
 *
 * @param hidden left out because it is, or would give away, a small group; then {@code value} is 0
 */
public record Figure(double value, boolean hidden) {

    public static final Figure HIDDEN = new Figure(0, true);

    public static Figure of(double value) {
        return new Figure(value, false);
    }
}
