package org.gehoor.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Fields to be filled in on a screen (AcroForm, ISO 32000-1 12.7), or with a pen where it was printed. */
public final class BlankForm {

    private static final float LINE = 15;
    private static final float TICK = 12;
    private static final int TYPED = 10;

    /** Nobody writes more by hand, and a reader of forms takes no more. */
    private static final int LONGEST = 20_000;

    private final Paper paper;
    private final PDAcroForm form;

    public BlankForm(Paper paper) {
        this.paper = paper;
        this.form = new PDAcroForm(paper.document());
        // what is typed is the reader's program's to show: every one has Helvetica or its like, and letters beside it
        PDResources fonts = new PDResources();
        fonts.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        fonts.put(COSName.ZA_DB, new PDType1Font(Standard14Fonts.FontName.ZAPF_DINGBATS));
        form.setDefaultResources(fonts);
        form.setDefaultAppearance("/Helv " + TYPED + " Tf 0 g");
        paper.document().getDocumentCatalog().setAcroForm(form);
    }

    /** A box at the height of the pen, with what is asked above it. */
    public void ask(Blank blank) throws IOException {
        boolean tick = blank.kind() == Blank.Kind.TICK;
        float left = Paper.MARGIN + (tick ? TICK + 8 : 0);
        float width = paper.width() - (left - Paper.MARGIN);
        List<String> asked = paper.letters().wrap(blank.asked(), Prose.SIZE, width);
        List<String> hint = blank.hint().isEmpty() ? List.of() : paper.letters().wrap(blank.hint(), 9, width);
        float box = tick ? 0 : blank.lines() * LINE + 5;
        paper.need(LINE * asked.size() + 12 * hint.size() + box + 12);
        float top = paper.y();
        paper.mark(StandardStructureTypes.P, () -> {
            for (String line : asked) {
                paper.down(LINE);
                paper.write(line, left, Prose.SIZE, !tick);
            }
            for (String line : hint) {
                paper.down(12);
                paper.write(line, left, 9, false);
            }
        });
        if (tick) {
            add(new PDCheckBox(form), blank, new PDRectangle(Paper.MARGIN, top - LINE - 1.5f, TICK, TICK));
        } else {
            paper.down(5 + box);
            frame(box);
            add(textBox(blank), blank, new PDRectangle(Paper.MARGIN, paper.y(), paper.width(), box));
        }
        paper.down(8);
    }

    /** A field that nobody sees and nobody fills in, by which the form is known when it comes back. */
    public void secret(String name, String value) throws IOException {
        PDTextField field = new PDTextField(form);
        PDAnnotationWidget widget = widget(field, new PDRectangle());
        widget.setHidden(true);
        place(field, name);
        field.getCOSObject().setString(COSName.V, value);
        field.setReadOnly(true);
    }

    /** On the page itself: a form that is printed empty has boxes to write in. */
    private void frame(float height) throws IOException {
        PDPageContentStream pen = paper.pen();
        pen.beginMarkedContent(COSName.ARTIFACT);
        pen.setStrokingColor(0.35f);
        pen.setLineWidth(0.7f);
        pen.addRect(Paper.MARGIN, paper.y(), paper.width(), height);
        pen.stroke();
        pen.endMarkedContent();
    }

    private PDTextField textBox(Blank blank) {
        PDTextField field = new PDTextField(form);
        field.setMultiline(blank.lines() > 1);
        field.setMaxLen(LONGEST);
        return field;
    }

    private void add(PDTerminalField field, Blank blank, PDRectangle place) throws IOException {
        PDAnnotationWidget widget = widget(field, place);
        field.setAlternateFieldName(blank.asked());
        field.setRequired(blank.required());
        place(field, blank.name());
        if (field instanceof PDCheckBox box) {
            TickMarks.on(paper.document(), widget);
            box.unCheck();
        }
        paper.tags().field(paper.page(), widget, blank.asked());
    }

    private PDAnnotationWidget widget(PDTerminalField field, PDRectangle place) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(paper.page());
        widget.setPrinted(true);
        List<PDAnnotation> onPage = paper.page().getAnnotations();
        onPage.add(widget);
        return widget;
    }

    /** In the tree of fields: {@code a.b} is the field b of a. */
    private void place(PDField field, String name) {
        int dot = name.lastIndexOf('.');
        field.setPartialName(name.substring(dot + 1));
        List<PDField> all = new ArrayList<>(form.getFields());
        if (dot < 0) {
            all.add(field);
        } else {
            all.add(holder(name.substring(0, dot), field));
        }
        form.setFields(all);
    }

    private PDNonTerminalField holder(String name, PDField of) {
        PDNonTerminalField holder = new PDNonTerminalField(form);
        holder.setPartialName(name);
        of.getCOSObject().setItem(COSName.PARENT, holder);
        holder.setChildren(List.of(of));
        return holder;
    }
}
