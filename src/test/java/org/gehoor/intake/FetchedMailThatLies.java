package org.gehoor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Its server says it is small. */
record FetchedMailThatLies(FetchedMail mail) implements FetchedMail {

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
    public long size() {
        return 1;
    }

    @Override
    public InputStream open() throws IOException {
        return mail.open();
    }

    @Override
    public InputStream headers() throws IOException {
        return mail.headers();
    }
}
