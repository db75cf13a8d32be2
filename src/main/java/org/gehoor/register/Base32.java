package org.gehoor.register;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** RFC 4648 §6 in small letters and without padding: survives a program that changes the case of an address. */
final class Base32 {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte one : bytes) {
            buffer = (buffer << Byte.SIZE | one & 0xFF) & 0xFFFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                out.append(LETTERS.charAt(buffer >> held & MASK));
            }
        }
        if (held > 0) {
            out.append(LETTERS.charAt(buffer << BITS - held & MASK));
        }
        return out.toString();
    }

    /** Empty for what {@link #encode} never gives. */
    static Optional<byte[]> decode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            buffer = (buffer << BITS | value) & 0xFFFF;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                out.write(buffer >> held);
            }
        }
        return Optional.of(out.toByteArray()).filter(bytes -> encode(bytes).equals(text));
    }
}
