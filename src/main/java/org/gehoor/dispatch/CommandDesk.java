package org.gehoor.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.gehoor.dispatch.command.CommandText;
import org.gehoor.dispatch.command.Filled;
import org.gehoor.organisation.Actor;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.register.Command;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.MessageCommand;
import org.springframework.stereotype.Component;

/**
 * Reads the commands that handlers and their programs send: the organisation from the address, who it is from the broker, the
 * rest from the text. Touches no database.
 */
@Component
public final class CommandDesk {

    private static final String NAMELESS =
            "the broker does not say who sent this — set populate-validated-user to true at the broker and sign in there";

    private final Organisations organisations;

    CommandDesk(Organisations organisations) {
        this.organisations = organisations;
    }

    public CommandReading read(SentCommand sent) {
        Organisation organisation = organisations.called(sent.organisation());
        CommandText text = CommandText.read(sent.text(), organisation);
        if (sent.user() == null) {
            return refused(text, NAMELESS);
        }
        Optional<Actor> actor = organisation.actor(sent.user());
        if (actor.isEmpty()) {
            return refused(
                    text,
                    "the broker's user " + sent.user() + " may give no commands to " + organisation.name()
                            + " — name it in organisation.yml under programs or people");
        }
        return text.filled()
                .map(filled -> reading(sent, actor.get(), filled))
                .orElseGet(() -> refused(text, text.problems()));
    }

    /** The answer as JSON, by {@code contracts/command/answer.v1.schema.json}. */
    public String word(CommandAnswer answer) {
        return Envelope.json(answer);
    }

    private static CommandReading reading(SentCommand sent, Actor actor, Filled filled) {
        String sha256 = sha256(String.valueOf(sent.text()));
        if (filled.form() instanceof CommandType type) {
            Order order = new Order(type, filled.values(), filled.words(), "");
            return new CommandForDossier(new Command(
                    sent.organisation(),
                    filled.id(),
                    sha256,
                    actor,
                    filled.dossier(),
                    filled.expectedVersion(),
                    order));
        }
        Map<String, String> values = new HashMap<>(filled.words());
        filled.values().forEach((field, given) -> values.put(field, given.get(0)));
        return new CommandForMessage(new MessageCommand(
                sent.organisation(),
                filled.id(),
                sha256,
                actor,
                filled.message(),
                (MessageCommandType) filled.form(),
                values));
    }

    private static CommandReading refused(CommandText text, String reason) {
        return new CommandRefused(CommandAnswer.refused(text.id(), reason));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
