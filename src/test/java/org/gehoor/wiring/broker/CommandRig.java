package org.gehoor.wiring.broker;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.gehoor.dispatch.CommandExamples;
import org.gehoor.register.Command;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.MessageCommand;
import org.gehoor.testkit.Ports;

/** The commands route of one organisation on an embedded broker, with stand-ins for what carries commands out. */
public final class CommandRig {

    private final Books books = new Books();
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final int port = Ports.free();
    private final EmbeddedBroker broker;

    /** Behind the front doors; writes down what it was asked. */
    public static final class Books {
        final BlockingQueue<Object> asked = new LinkedBlockingQueue<>();
        volatile Function<Integer, RuntimeException> failing = attempt -> null;

        public CommandAnswer carryOut(Object command) {
            asked.add(command);
            RuntimeException failure = failing.apply(asked.size());
            if (failure != null) {
                throw failure;
            }
            return command instanceof Command done
                    ? new CommandAnswer(done.id(), true, done.number(), 4, List.of("admissible"), null)
                    : CommandAnswer.refused(((MessageCommand) command).id(), "it waits for nobody");
        }
    }

    CommandRig(Path data) throws Exception {
        BrokerSettings settings = settings(data);
        Addresses addresses = new Addresses(Map.of("solidaris", List.of("mediator"), "lm", List.of("complaints")));
        broker = new EmbeddedBroker(settings, data, addresses);
        broker.server()
                .getAddressSettingsRepository()
                .getMatch("gehoor.solidaris.commands")
                .setRedeliveryDelay(0);
        ActiveMQConnectionFactory connections = Connections.factory(settings, broker);
        CommandOutage outage = new CommandOutage();
        var listening = BrokerWiring.listening(connections);
        listening.getConfiguration().setErrorHandler(outage);
        camel.addComponent("commands", listening);
        camel.addComponent("jms", BrokerWiring.component(Connections.pooled(connections)));
        camel.getRegistry().bind("commandPost", new CommandPost(new BrokerProbe(connections, addresses), outage));
        camel.getRegistry().bind("commandDesk", CommandExamples.desk());
        camel.getRegistry().bind("orderBook", books);
        camel.getRegistry().bind("messageDesk", books);
        for (String file : List.of("when-a-command-fails", "commands")) {
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(ResourceHelper.resolveResource(camel, "file:routes/" + file + ".camel.yaml"));
        }
        camel.addRouteFromTemplate("commands:solidaris", "commands", Map.of("organisation", "solidaris"));
        camel.start();
    }

    EmbeddedBroker broker() {
        return broker;
    }

    Books books() {
        return books;
    }

    /** A program signs in. */
    JMSContext open(String user) {
        return new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port).createContext(user, "secret");
    }

    void stop() throws Exception {
        camel.stop();
        broker.stop();
    }

    private BrokerSettings settings(Path data) {
        return new BrokerSettings(
                null,
                null,
                null,
                false,
                Duration.ofSeconds(5),
                "127.0.0.1",
                port,
                data,
                99,
                List.of(
                        new BrokerUser("solidaris-crm", "secret", List.of("solidaris")),
                        new BrokerUser("solidaris-stranger", "secret", List.of("solidaris"))));
    }
}
