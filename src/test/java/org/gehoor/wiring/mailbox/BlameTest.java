package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class BlameTest {

    @Test
    void aBrokenConnectionIsNotTheMailsFault() {
        assertThat(Blame.of(new IllegalStateException(new ConnectionLost(new IOException()))))
                .isEqualTo(Blame.CONNECTION);
    }

    @Test
    void aDatabaseThatIsAwayIsNotTheMailsFault() {
        assertThat(Blame.of(new CannotCreateTransactionException("no connection")))
                .isEqualTo(Blame.DATABASE);
        assertThat(Blame.of(new QueryTimeoutException("slow"))).isEqualTo(Blame.DATABASE);
        assertThat(Blame.of(new UncategorizedSQLException("x", "y", new SQLException("going down", "57P01"))))
                .isEqualTo(Blame.DATABASE);
        assertThat(Blame.of(new UncategorizedSQLException("x", "y", new SQLException("disk full", "53100"))))
                .isEqualTo(Blame.DATABASE);
    }

    @Test
    void bytesThatTheDatabaseRefusesAreTheMailsFault() {
        var refused = new DataIntegrityViolationException("x", new SQLException("invalid byte sequence", "22021"));
        assertThat(Blame.of(refused)).isEqualTo(Blame.MAIL);
        assertThat(Blame.of(new IOException("the server refuses UID 4"))).isEqualTo(Blame.MAIL);
    }
}
