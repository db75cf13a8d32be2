package org.gehoor.intake;

import java.util.List;

/**
 * That a machine wrote a mail.
 *
 * @param kind {@code bounce}, {@code delay}, {@code delivered}, {@code auto-reply}, {@code out-of-office}, {@code receipt},
 *     {@code feedback-report}, {@code list} or {@code robot}
 * @param why the evidence in words, strongest first
 */
public record MachineVerdict(String kind, List<String> why) {}
