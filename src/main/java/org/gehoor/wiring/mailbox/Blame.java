package org.gehoor.wiring.mailbox;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Who is at fault when a mail could not be taken in: only a mail's own fault counts against it. */
enum Blame {
    MAIL,
    CONNECTION,
    DATABASE;

    static Blame of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionLost) {
                return CONNECTION;
            }
            if (cause instanceof TransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLException sql && isAbsence(sql.getSQLState())) {
                return DATABASE;
            }
        }
        return MAIL;
    }

    /** Connection, transaction rollback, resources, operator intervention, system error, read-only (PostgreSQL, appendix A). */
    private static boolean isAbsence(@Nullable String state) {
        return state != null && state.matches("(08|25|40|53|57|58).*");
    }
}
