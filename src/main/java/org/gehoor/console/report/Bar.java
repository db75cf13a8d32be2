package org.gehoor.console.report;

import java.util.List;
import org.gehoor.register.Figure;

/** One line of a chart: figures that lie behind each other. */
record Bar(String label, List<Figure> parts) {

    double length() {
        return parts.stream().mapToDouble(Figure::value).sum();
    }

    String numbers(Words words) {
        return String.join(" + ", parts.stream().map(words::figure).toList());
    }
}
