package org.gehoor.testkit;

/** Reports of mail servers on a letter, as they write them. */
public final class DeliveryReports {

    private DeliveryReports() {}

    /** RFC 3464, as Postfix writes it. */
    public static byte[] report(
            String to, String letterId, String recipient, String action, String status, String words) {
        return Mails.mail(
                """
                Return-Path: <>
                From: MAILER-DAEMON@mx.klager.example (Mail Delivery System)
                To: %1$s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                Message-ID: <%7$s@mx.klager.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="seam"

                --seam
                Content-Type: text/plain

                This is the mail system at host mx.klager.example.

                --seam
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.klager.example

                Final-Recipient: rfc822; %3$s
                Action: %4$s
                Status: %5$s
                Diagnostic-Code: smtp; %6$s

                --seam
                Content-Type: text/rfc822-headers

                From: klachten@lm.example
                To: %3$s
                Subject: Re: uw klacht
                Message-ID: %2$s

                --seam--
                """
                        .formatted(to, letterId, recipient, action, status, words, System.nanoTime()));
    }

    /** In words only, as Exim writes it. */
    public static byte[] inWords(String to, String letterId, String recipient) {
        return Mails.mail(
                """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@mx.klager.example>
                To: %1$s
                Subject: Mail delivery failed: returning message to sender
                Auto-Submitted: auto-replied
                Message-ID: <%4$s@mx.klager.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of its
                recipients. This is a permanent error. The following address(es) failed:

                  %3$s
                    host mx.klager.example [192.0.2.25]
                    SMTP error from remote mail server after RCPT TO:<%3$s>:
                    550 5.1.1 no mailbox here by that name

                ------ This is a copy of the message, including all the headers. ------

                Return-Path: <%1$s>
                From: Klachten <klachten@lm.example>
                To: %3$s
                Subject: Re: uw klacht
                Message-ID: %2$s

                Geachte heer
                """
                        .formatted(to, letterId, recipient, System.nanoTime()));
    }

    /** That somebody is away, in answer to a letter, to where letters come back. */
    public static byte[] away(String to, String letterId, String from) {
        return Mails.mail(
                """
                Return-Path: <>
                From: <%3$s>
                To: %1$s
                Subject: Automatisch antwoord: ik ben afwezig
                Auto-Submitted: auto-replied
                In-Reply-To: %2$s
                Message-ID: <%4$s@klager.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                Ik ben tot maandag afwezig.
                """
                        .formatted(to, letterId, from, System.nanoTime()));
    }
}
