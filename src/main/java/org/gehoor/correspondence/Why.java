package org.gehoor.correspondence;

import java.util.NoSuchElementException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What may be repeated of an exception: words of our own, else only its name, for others may quote people's data. */
final class Why {

    private Why() {}

    static String of(Throwable failure) {
        String words = failure.getMessage();
        boolean ours = failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof NoSuchElementException;
        return ours && words != null && !words.contains("@") ? Evidence.of(words) : brief(failure);
    }

    /** Its name. */
    static String brief(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    /** Whether the database was only away or busy: nobody need hear of it. */
    static boolean passes(Throwable failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException;
    }
}
