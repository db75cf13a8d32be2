package org.gehoor.story.crash;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.util.StringUtils;

/**
 * Brings a hub's {@link Fate} about, from outside: around the front door that it names, outside of its transaction; before
 * a commit; in the middle of a migration. Only in the JVM of {@link MortalHub}.
 */
@Configuration(proxyBeanMethods = false)
class Mortality {

    private static final String MIGRATION = "flyway.migrate";
    private static final int SOME_MIGRATIONS = 3;
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    /** Dies when the third migration has run and is not committed. */
    static Fate inTheMiddleOfMigrating() {
        return Fate.dies(MIGRATION, Moment.COMMITTING);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor fateAtADoor(Environment environment) {
        return fate(environment).<Advisor>map(AtADoor::new).orElseGet(() -> new AtADoor(Fate.dies("", Moment.LEFT)));
    }

    @Bean
    TransactionExecutionListener fateBeforeACommit(Environment environment) {
        Fate fate =
                fate(environment).filter(of -> of.moment() == Moment.COMMITTING).orElse(null);
        return new BeforeACommit(fate);
    }

    @Bean
    Callback fateInAMigration(Environment environment) {
        return new InAMigration(
                fate(environment).filter(of -> of.door().equals(MIGRATION)).orElse(null));
    }

    private static Optional<Fate> fate(Environment environment) {
        return Optional.ofNullable(environment.getProperty("fate")).map(Fate::read);
    }

    /** Wraps the one method that is named; every other is the hub's own. */
    private static final class AtADoor extends StaticMethodMatcherPointcutAdvisor {

        private static final long serialVersionUID = 1;
        private final transient Fate fate;
        private final AtomicBoolean met = new AtomicBoolean();

        AtADoor(Fate fate) {
            this.fate = fate;
            setOrder(Ordered.HIGHEST_PRECEDENCE);
            setAdvice((MethodInterceptor) this::pass);
        }

        @Override
        public boolean matches(Method method, Class<?> bean) {
            return fate.door().equals(StringUtils.uncapitalize(bean.getSimpleName()) + "." + method.getName());
        }

        private @Nullable Object pass(MethodInvocation call) throws Throwable {
            if (!fate.concerns(call.getArguments())) {
                return call.proceed();
            }
            if (fate.moment() == Moment.ENTERED) {
                meet();
            }
            INSIDE.set(true);
            Object result;
            try {
                result = call.proceed();
            } finally {
                INSIDE.set(false);
            }
            if (fate.moment() == Moment.LEFT && Fate.isWork(result)) {
                meet();
            }
            return result;
        }

        /** Who was frozen and thawed goes on. */
        private void meet() {
            if (fate.isDue() && met.compareAndSet(false, true)) {
                fate.fulfil();
            }
        }
    }

    private static final class BeforeACommit implements TransactionExecutionListener {

        private final @Nullable Fate fate;
        private final AtomicBoolean met = new AtomicBoolean();

        BeforeACommit(@Nullable Fate fate) {
            this.fate = fate;
        }

        @Override
        public void beforeCommit(TransactionExecution transaction) {
            if (fate != null && INSIDE.get() && fate.isDue() && met.compareAndSet(false, true)) {
                fate.fulfil();
            }
        }
    }

    private static final class InAMigration extends BaseCallback {

        private final @Nullable Fate fate;
        private final AtomicInteger migrated = new AtomicInteger();

        InAMigration(@Nullable Fate fate) {
            this.fate = fate;
        }

        @Override
        public void handle(Event event, Context context) {
            if (fate != null && event == Event.AFTER_EACH_MIGRATE && migrated.incrementAndGet() == SOME_MIGRATIONS) {
                fate.fulfil();
            }
        }
    }
}
