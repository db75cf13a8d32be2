package org.gehoor.intake.form;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Looks for scripts where a form can have them: the document, its names, its fields and their places (ISO 32000-1, 12.6.4.16). */
final class Scripts {

    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final int CHAIN = 20;

    private boolean found;

    boolean found() {
        return found;
    }

    void inDocument(COSDictionary catalog) {
        action(catalog.getDictionaryObject(COSName.OPEN_ACTION), CHAIN);
        in(catalog);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
                && names.getDictionaryObject(JAVASCRIPT) != null) {
            found = true;
        }
    }

    /** Of a field, a place of it, or the document. */
    void in(COSDictionary holder) {
        action(holder.getDictionaryObject(COSName.A), CHAIN);
        if (holder.getDictionaryObject(COSName.AA) instanceof COSDictionary occasions) {
            for (COSName occasion : occasions.keySet()) {
                action(occasions.getDictionaryObject(occasion), CHAIN);
            }
        }
    }

    private void action(@Nullable COSBase action, int left) {
        if (found || left == 0) {
            return;
        }
        if (action instanceof COSArray several) {
            for (int i = 0; i < Math.min(several.size(), CHAIN); i++) {
                action(several.getObject(i), left - 1);
            }
        } else if (action instanceof COSDictionary one) {
            found = JAVASCRIPT.equals(one.getCOSName(COSName.S)) || one.containsKey(JS);
            action(one.getDictionaryObject(NEXT), left - 1);
        }
    }
}
