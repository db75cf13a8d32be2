package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gehoor.intake.SubmittedFile;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files that came with a page; browsers send an empty one where nobody chose any. */
final class Uploads {

    private Uploads() {}

    static List<SubmittedFile> of(HttpServletRequest request) throws IOException {
        List<SubmittedFile> files = new ArrayList<>();
        if (request instanceof MultipartHttpServletRequest multipart) {
            for (MultipartFile file : multipart.getFiles("files")) {
                if (!file.isEmpty()) {
                    files.add(new SubmittedFile(
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"),
                            file.getBytes()));
                }
            }
        }
        return files;
    }
}
