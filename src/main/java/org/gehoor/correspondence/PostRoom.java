package org.gehoor.correspondence;

import org.gehoor.correspondence.smtp.Submission;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's settings, and its line to the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LetterSettings.class, SmtpSettings.class})
class PostRoom {

    @Bean
    Submission submission(SmtpSettings settings) {
        return new Submission(settings.line());
    }
}
