package org.gehoor.procedure.proof;

/**
 * Something in a procedure that cannot be right.
 *
 * @param key where: {@code deadlines.answer.until}
 * @param what is wrong
 * @param remedy what to do
 */
public record Finding(String key, String what, String remedy) {

    @Override
    public String toString() {
        return key + ": " + what + " — " + remedy;
    }
}
