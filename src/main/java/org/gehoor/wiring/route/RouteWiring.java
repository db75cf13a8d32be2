package org.gehoor.wiring.route;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.camel.spi.RoutePolicyFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** The beans that routes name beside the front doors: {@code bell}, {@code workers}, {@code couriers}, {@code carriers}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
class RouteWiring {

    @Bean
    BellComponent bell() {
        return new BellComponent();
    }

    @Bean
    RoutePolicyFactory oncePerOutage() {
        return new OncePerOutage();
    }

    /** For work on the database and the processor. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService workers(WorkerSettings settings) {
        return pool("worker-", settings.atOnce());
    }

    /** For work that waits for the broker. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService couriers(WorkerSettings settings) {
        return pool("courier-", settings.couriers());
    }

    /** For work that waits for a mail server. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService carriers(WorkerSettings settings) {
        return pool("carrier-", settings.carriers());
    }

    private static ExecutorService pool(String name, int threads) {
        var pool = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new CustomizableThreadFactory(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
