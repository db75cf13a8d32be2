package org.gehoor.intake.mail;

import java.util.Map;

/**
 * One method's verdict.
 *
 * @param method lower case, such as {@code dmarc}
 * @param result lower case, such as {@code pass}
 * @param properties such as {@code header.from}; keys in lower case
 */
public record AuthenticationResult(String method, String result, Map<String, String> properties) {

    public AuthenticationResult {
        properties = Map.copyOf(properties);
    }

    @Override
    public String toString() {
        return method + "=" + result;
    }
}
