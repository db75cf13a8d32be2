package org.gehoor.desk.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The sign-in services of the organisations' own, {@code spring.security.oauth2.client}; mostly none or one. */
@Component
final class SignInServices {

    private final List<ClientRegistration> all;

    SignInServices(ObjectProvider<ClientRegistrationRepository> configured) {
        all = configured.getIfAvailable() instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .toList()
                : List.of();
    }

    List<ClientRegistration> all() {
        return all;
    }
}
