package org.gehoor.intake.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** PDFs put together object by object, as somebody with bad intentions would. */
final class Pdfs {

    private final List<byte[]> objects = new ArrayList<>();

    /** With the objects from number 3; the catalog is 1, the form 2. */
    static byte[] form(String catalog, String form, String... objects) {
        Pdfs pdf = new Pdfs();
        pdf.add("<< /Type /Catalog /Pages << /Type /Pages /Kids [] /Count 0 >> /AcroForm 2 0 R " + catalog + " >>");
        pdf.add("<< " + form + " >>");
        for (String object : objects) {
            pdf.add(object);
        }
        return pdf.bytes("");
    }

    void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    void stream(String dictionary, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<< /Length " + data.length + " " + dictionary + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        object.writeBytes(data);
        object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(object.toByteArray());
    }

    byte[] bytes(String trailer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            file.writeBytes(objects.get(i));
            file.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int at = file.size();
        file.writeBytes((table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailer
                        + " >>\nstartxref\n" + at + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    /** So many bytes of blanks, as often as told. */
    static byte[] deflated(int size, int times) {
        byte[] data = new byte[size];
        java.util.Arrays.fill(data, (byte) ' ');
        for (int i = 0; i < times; i++) {
            Deflater deflater = new Deflater(9);
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            deflater.end();
            data = out.toByteArray();
        }
        return data;
    }
}
