package org.gehoor.wiring.start;

import jakarta.mail.util.StreamProvider;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.gehoor.wiring.Home;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Sets a Spring application up so that it reads our home and refuses to start half configured. */
public final class Start {

    private Start() {}

    public static SpringApplication application(Class<?> hub, Home home) {
        // else Jakarta Mail searches the whole class path for it, several times a mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        var application = new SpringApplication(hub);
        application.setMainApplicationClass(hub);
        application.setDefaultProperties(Settings.defaults(home));
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> StartCheck.pass(event.getEnvironment(), home));
        return application;
    }

    /** 78 when somebody has to change a file, else what a cause says of itself, else 1. */
    public static int exitCode(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExitCodeGenerator speaking) {
                return speaking.getExitCode();
            }
            if (cause instanceof FailedToCreateRouteException || cause instanceof FailedToStartRouteException) {
                return NotConfigured.EXIT_CODE;
            }
        }
        return 1;
    }
}
