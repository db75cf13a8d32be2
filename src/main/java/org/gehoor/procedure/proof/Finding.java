package org.gehoor.procedure.proof;

/**
 * Something in a procedure that cannot be right, or that its owner should know.
 *
 * @param key where: {@code deadlines.answer.until}
 * @param what is wrong
 * @param remedy what to do
 * @param isError false when the procedure can be used all the same
 */
public record Finding(String key, String what, String remedy, boolean isError) {

    @Override
    public String toString() {
        return key + ": " + what + " — " + remedy;
    }
}
