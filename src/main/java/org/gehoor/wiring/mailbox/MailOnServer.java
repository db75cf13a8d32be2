package org.gehoor.wiring.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.gehoor.intake.FetchedMail;
import org.gehoor.intake.MailGone;
import org.jspecify.annotations.Nullable;

/** A mail in the open folder; a small one brings the bytes that were fetched together with its neighbours'. */
final class MailOnServer implements FetchedMail {

    private final OpenFolder folder;
    private final ListedLine line;
    private final @Nullable InputStream prefetched;
    private volatile @Nullable IOException trouble;

    MailOnServer(OpenFolder folder, ListedLine line, @Nullable InputStream prefetched) {
        this.folder = folder;
        this.line = line;
        this.prefetched = prefetched;
    }

    @Override
    public long uid() {
        return line.uid();
    }

    @Override
    public long uidValidity() {
        return folder.uidValidity();
    }

    @Override
    public Instant internalDate() {
        return line.internalDate();
    }

    @Override
    public long size() {
        return line.size();
    }

    @Override
    public InputStream open() throws IOException {
        if (prefetched == null) {
            return section("");
        }
        prefetched.reset();
        return prefetched;
    }

    @Override
    public InputStream headers() throws IOException {
        return section("HEADER");
    }

    /** What kept the server from handing it over when it was last asked; whatever else fails in a route is no fault of it. */
    @Nullable
    IOException trouble() {
        return trouble;
    }

    private InputStream section(String which) throws IOException {
        try {
            var bytes = folder.section(line.uid(), which);
            trouble = null;
            return bytes;
        } catch (MailGone e) {
            throw e;
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    @Override
    public String toString() {
        return "mail " + uidValidity() + "/" + uid();
    }
}
