package org.gehoor.tryout;

/** What a person reads when all is ready: what runs, where, and the two things to try next. */
final class Welcome {

    /** The first line; scripts may wait for it. */
    static final String READY = "Gehoor is ready.";

    private Welcome() {}

    static String text(TryOutSettings settings) {
        return """

                %1$s
                  hub          http://localhost:%2$d   (health: /actuator/health)
                  form         http://localhost:%2$d/o/solidaris/complaint
                  desk         http://localhost:%2$d/desk, user tryout, password tryout
                  mail         SMTP localhost:%3$d, IMAP localhost:%4$d, no TLS; user = address, password tryout
                  mailboxes    klachten@ and info@ of huidarts, kantoor, solidaris, lm and dijkstra.example;
                               klager1@klager.example, klager2@klager.example
                  broker       tcp://localhost:%5$d, user tryout, password tryout
                  database     jdbc:postgresql://localhost:%6$d/gehoor, user postgres, no password
                  state        %7$s   (delete it to start afresh; mailboxes live in memory)

                Try next:
                1. Complain, with any mail program or this:
                   printf 'From: klager1@klager.example\\nTo: klachten@solidaris.example\\nMessage-ID: <%%s@klager.example>\\nSubject: Verkeerd bedrag\\n\\nIk kreeg te weinig terug.\\n' "$(date +%%s)" |
                     curl -s smtp://localhost:%3$d --mail-from klager1@klager.example --mail-rcpt klachten@solidaris.example -T -
                2. Read the answer, with its dossier number:
                   curl -s 'imap://localhost:%4$d/INBOX;MAILINDEX=*' -u klager1@klager.example:tryout

                Ctrl-C stops it all.
                """
                .formatted(
                        READY,
                        settings.http(),
                        settings.smtp(),
                        settings.imap(),
                        settings.broker(),
                        settings.postgres(),
                        settings.folder());
    }
}
