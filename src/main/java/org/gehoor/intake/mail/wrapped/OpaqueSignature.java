package org.gehoor.intake.mail.wrapped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.SignedDataParser;
import org.gehoor.intake.mail.mime.Content;
import org.jspecify.annotations.Nullable;

/** Takes the mail out of an opaque signature (S/MIME signed-data, RFC 8551 §3.5.2); the signature itself is not checked. */
public final class OpaqueSignature {

    private static final int MAX_BYTES = 20_000_000;

    private OpaqueSignature() {}

    /** The signed bytes, a MIME entity; null where this is encrypted, holds nothing but certificates, is larger than 20 MB, or is broken. */
    public static byte @Nullable [] opened(final Content content) {
        if (content.size() > MAX_BYTES) {
            return null;
        }
        try {
            return signedBytes(new ByteArrayInputStream(content.bytes(), content.from(), content.size()));
        } catch (final IOException | RuntimeException | StackOverflowError broken) {
            return null;
        }
    }

    private static byte @Nullable [] signedBytes(final ByteArrayInputStream in) throws IOException {
        if (!(new ASN1StreamParser(in).readObject() instanceof ASN1SequenceParser sequence)) {
            return null;
        }
        final ContentInfoParser outer = new ContentInfoParser(sequence);
        if (!CMSObjectIdentifiers.signedData.equals(outer.getContentType())) {
            return null;
        }
        final SignedDataParser signed = SignedDataParser.getInstance(outer.getContent(BERTags.SEQUENCE));
        // streaming: what comes first must be read first
        signed.getDigestAlgorithms().toASN1Primitive();
        final ContentInfoParser inner = signed.getEncapContentInfo();
        return inner.getContent(BERTags.OCTET_STRING) instanceof ASN1OctetStringParser octets
                ? octets.getOctetStream().readAllBytes()
                : null;
    }
}
