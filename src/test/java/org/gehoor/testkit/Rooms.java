package org.gehoor.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.gehoor.organisation.Organisations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rooms without routes: real PostgreSQL, the example configuration, a clock that the test turns.
 *
 * <p>{@code try (Rooms rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake"))}
 */
public final class Rooms implements AutoCloseable {

    /** The system property that names another home than the shipped one, while rooms are opened. */
    public static final String HOME = "rooms.home";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Rooms(String now, String... rooms) {
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(TurnedClock.class, () -> TurnedClock.at(now));
        context.register(Ground.class);
        for (String room : rooms) {
            context.scan("org.gehoor." + room);
        }
        context.refresh();
    }

    /** Opens rooms by name on an empty, migrated database of their own. */
    public static Rooms open(String now, String... rooms) {
        return new Rooms(now, rooms);
    }

    /** A front door, or whatever else lives there. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public TurnedClock clock() {
        return the(TurnedClock.class);
    }

    /** For asserting what the register holds where no front door tells it. */
    public JdbcClient sql() {
        return the(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No @Configuration: the whole hub scans this package too, and must not find it. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Ground {

        @Bean(destroyMethod = "close")
        HikariDataSource dataSource() {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(Postgres.forTests().migratedDatabase("rooms"));
            pool.setUsername(Postgres.USER);
            pool.setMaximumPoolSize(8);
            return pool;
        }

        @Bean
        JdbcClient jdbcClient(DataSource data) {
            return JdbcClient.create(data);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource data) {
            return new JdbcTransactionManager(data);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        ObjectMapper objectMapper() {
            return new ObjectMapper().findAndRegisterModules();
        }

        /** The shipped example, or that of the home in {@link Rooms#HOME}; a variable that is not set gets a value nobody uses. */
        @Bean
        Organisations organisations() {
            return Organisations.read(
                            Path.of(System.getProperty(HOME, "")), name -> name.endsWith("PASSWORD") ? "test" : null)
                    .organisations()
                    .orElseThrow();
        }
    }
}
