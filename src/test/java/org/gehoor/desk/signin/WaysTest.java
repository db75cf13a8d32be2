package org.gehoor.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/phone", "/desk/phone?organisation=lm&number=2026-000001-16"})
    void goesOnToAPageOfTheDesk(String wanted) {
        assertThat(Ways.safe(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/desk",
                "//evil.example/desk",
                "/\\evil.example",
                "/desk.evil.example",
                "/desk@evil.example",
                "/desk\r\nSet-Cookie: a=b",
                "/o/lm",
                "javascript:alert(1)"
            })
    void goesNowhereElse(String wanted) {
        assertThat(Ways.safe(wanted)).isEqualTo("/desk");
    }

    @Test
    void comesBackToAPageWithItsQueryAndToNoForm() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk/phone");
        request.setQueryString("organisation=lm&name=a");
        assertThat(Ways.loginBefore(request))
                .isEqualTo("/desk/login?to=%2Fdesk%2Fphone%3Forganisation%3Dlm%26name%3Da");
        request.setMethod("POST");
        assertThat(Ways.loginBefore(request)).isEqualTo("/desk/login");
    }
}
