package org.gehoor.register;

/** After commit: a server's report on a letter waits to be worked off. */
public record ReportFiled() {}
