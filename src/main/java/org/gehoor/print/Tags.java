package org.gehoor.print;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The structure that a screen reader follows (ISO 32000-1, 14.7): headings, paragraphs, tables, figures with their words. */
public final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final Map<PDPage, COSArray> marked = new HashMap<>();
    private final Map<PDAnnotationWidget, PDStructureElement> fields = new LinkedHashMap<>();
    private final List<PDPage> pages = new ArrayList<>();

    Tags(PDDocument document) {
        PDMarkInfo markInfo = new PDMarkInfo();
        markInfo.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(markInfo);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        open.push(whole);
    }

    /** What is drawn inside belongs to an element of this type. */
    public void within(String type, Drawing drawing) throws IOException {
        PDStructureElement element = new PDStructureElement(type, open.getFirst());
        open.getFirst().appendKid(element);
        open.push(element);
        drawing.draw();
        open.pop();
    }

    void mark(PDPageContentStream content, PDPage page, String type, Drawing drawing) throws IOException {
        mark(content, page, type, "", drawing);
    }

    /** @param alternate what a figure says, for those who do not see it; empty for text */
    void mark(PDPageContentStream content, PDPage page, String type, String alternate, Drawing drawing)
            throws IOException {
        COSArray onPage = marked.computeIfAbsent(page, any -> {
            pages.add(any);
            return new COSArray();
        });
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, onPage.size());
        PDStructureElement element = new PDStructureElement(type, open.getFirst());
        element.setPage(page);
        element.appendKid(onPage.size());
        if (!alternate.isEmpty()) {
            element.setAlternateDescription(alternate);
        }
        open.getFirst().appendKid(element);
        onPage.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
        drawing.draw();
        content.endMarkedContent();
    }

    /** A field to be filled in, with what is asked there. */
    void field(PDPage page, PDAnnotationWidget widget, String asked) {
        PDStructureElement element = new PDStructureElement(StandardStructureTypes.FORM, open.getFirst());
        element.setPage(page);
        element.setAlternateDescription(asked);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        open.getFirst().appendKid(element);
        fields.put(widget, element);
    }

    /** Joins pages and structure; nothing may be marked after it. */
    void finish() {
        Map<Integer, COSObjectable> numbers = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).setStructParents(i);
            numbers.put(i, marked.get(pages.get(i)));
        }
        for (Map.Entry<PDAnnotationWidget, PDStructureElement> field : fields.entrySet()) {
            field.getKey().setStructParent(numbers.size());
            numbers.put(numbers.size(), field.getValue());
        }
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(numbers.size());
    }
}
