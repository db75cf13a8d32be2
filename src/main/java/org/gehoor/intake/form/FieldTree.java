package org.gehoor.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** The fields of a form (ISO 32000-1, 12.7.3), read from the objects themselves: so many, so deep, so long, and none twice. */
final class FieldTree {

    static final int FIELDS = 5_000;
    static final int VALUE = 20_000;
    private static final int NAME = 500;
    private static final int LABEL = 1_000;
    private static final int DEPTH = 40;
    private static final int CHARACTERS = 2_000_000;

    private static final int RADIO = 1 << 15;
    private static final int PUSH = 1 << 16;

    private final List<FilledField> found = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Scripts scripts;
    private long characters;

    FieldTree(Scripts scripts) {
        this.scripts = scripts;
    }

    List<FilledField> read(COSDictionary form) {
        each(form.getDictionaryObject(COSName.FIELDS), new Inherited(null, null, 0, null), "", 0);
        return found;
    }

    /** What a field has from those above it. */
    private record Inherited(@Nullable String type, @Nullable COSBase value, int flags, @Nullable COSBase options) {}

    private void each(@Nullable COSBase kids, Inherited above, String prefix, int depth) {
        if (!(kids instanceof COSArray array) || depth > DEPTH) {
            return;
        }
        for (int i = 0; i < array.size() && found.size() < FIELDS && characters < CHARACTERS; i++) {
            if (array.getObject(i) instanceof COSDictionary field && seen.add(field)) {
                one(field, above, prefix, depth);
            }
        }
    }

    private void one(COSDictionary field, Inherited above, String prefix, int depth) {
        scripts.in(field);
        String part = string(field.getDictionaryObject(COSName.T));
        String name = part.isEmpty() ? prefix : prefix.isEmpty() ? part : prefix + "." + part;
        COSBase value = field.getDictionaryObject(COSName.V);
        COSBase options = field.getDictionaryObject(COSName.OPT);
        String type = field.getNameAsString(COSName.FT);
        Inherited own = new Inherited(
                type == null ? above.type() : type,
                value == null ? above.value() : value,
                field.getInt(COSName.FF, above.flags()),
                options == null ? above.options() : options);
        COSBase kids = field.getDictionaryObject(COSName.KIDS);
        if (holdsFields(kids)) {
            each(kids, own, name, depth + 1);
        } else {
            widgets(kids);
            add(field, own, name);
        }
    }

    /** Kids without a name of their own are the places where one field is shown. */
    private static boolean holdsFields(@Nullable COSBase kids) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), FIELDS); i++) {
                if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.T)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void widgets(@Nullable COSBase kids) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), FIELDS); i++) {
                if (array.getObject(i) instanceof COSDictionary widget) {
                    scripts.in(widget);
                }
            }
        }
    }

    private void add(COSDictionary field, Inherited own, String name) {
        FilledField.Kind kind = kind(own);
        boolean box = kind == FilledField.Kind.TICK || kind == FilledField.Kind.RADIO;
        String value = kind == FilledField.Kind.SIGNATURE
                ? own.value() == null ? "" : "signed"
                : value(own.value(), box ? own.options() : null);
        boolean checked = box && !value.isEmpty() && !value.equals("Off");
        String shown = Visible.line(name, NAME);
        String label = Visible.line(string(field.getDictionaryObject(COSName.TU)), LABEL);
        characters += shown.length() + label.length() + value.length();
        found.add(new FilledField(shown, label, value, kind, checked));
    }

    private static FilledField.Kind kind(Inherited own) {
        return switch (String.valueOf(own.type())) {
            case "Tx" -> FilledField.Kind.TEXT;
            case "Ch" -> FilledField.Kind.CHOICE;
            case "Sig" -> FilledField.Kind.SIGNATURE;
            case "Btn" ->
                (own.flags() & PUSH) != 0
                        ? FilledField.Kind.BUTTON
                        : (own.flags() & RADIO) != 0 ? FilledField.Kind.RADIO : FilledField.Kind.TICK;
            default -> FilledField.Kind.OTHER;
        };
    }

    private static String value(@Nullable COSBase value, @Nullable COSBase options) {
        if (value instanceof COSArray several) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < Math.min(several.size(), 100); i++) {
                all.add(value(several.getObject(i), options));
            }
            return Visible.text(String.join(", ", all), VALUE);
        }
        String text = string(value);
        if (options instanceof COSArray named && text.matches("\\d{1,4}") && Integer.parseInt(text) < named.size()) {
            // the box's name is a number, its meaning stands in the list
            String meant = string(named.getObject(Integer.parseInt(text)));
            return Visible.text(meant.isEmpty() ? text : meant, VALUE);
        }
        return Visible.text(text, VALUE);
    }

    private static String string(@Nullable COSBase object) {
        if (object instanceof COSString text) {
            // more is cut anyway, and decoding costs
            return text.getBytes().length > 8 * VALUE ? "" : text.getString();
        }
        if (object instanceof COSName name) {
            return name.getName();
        }
        if (object instanceof COSInteger number) {
            return Long.toString(number.longValue());
        }
        return object instanceof COSStream stream ? inStream(stream) : "";
    }

    private static String inStream(COSStream stream) {
        try (InputStream bytes = stream.createInputStream()) {
            return new COSString(bytes.readNBytes(4 * VALUE)).getString();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
