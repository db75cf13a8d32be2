package org.gehoor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Says it is larger than it is, and must not be opened. */
record FetchedMailOfSize(FetchedMail mail, long size) implements FetchedMail {

    @Override
    public long uid() {
        return mail.uid();
    }

    @Override
    public long uidValidity() {
        return mail.uidValidity();
    }

    @Override
    public Instant internalDate() {
        return mail.internalDate();
    }

    @Override
    public InputStream open() throws IOException {
        throw new IOException("fetched whole although it is too large");
    }

    @Override
    public InputStream headers() throws IOException {
        return mail.headers();
    }
}
