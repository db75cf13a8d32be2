package org.gehoor.story.crash;

import org.gehoor.testkit.Mails;

/**
 * A mail by somebody who wrote no other, with a file attached.
 *
 * @param round what the hub went through that had to take it in
 * @param marker stands in its text and nowhere else
 */
record Complaint(String round, String organisation, String marker) {

    String from() {
        return marker + "@klager.example";
    }

    String to() {
        return "klachten@" + organisation + ".example";
    }

    byte[] mail() {
        return Mails.mail(
                """
                From: Jo Voorbeeld <%1$s>
                To: <%2$s>
                Subject: Verkeerd bedrag terugbetaald
                Message-ID: <%1$s>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="=-grens"

                --=-grens
                Content-Type: text/plain; charset=utf-8

                Goedemorgen, ik heb te weinig geld terug gekregen voor %3$s en ik ben het daar niet mee eens.
                Kunt u dit voor mij nakijken? Dat is al de tweede keer. Met vriendelijke groet, Jo Voorbeeld
                --=-grens
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="bon.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --=-grens--
                """
                        .formatted(from(), to(), marker));
    }

    @Override
    public String toString() {
        return marker + " (" + round + ")";
    }
}
