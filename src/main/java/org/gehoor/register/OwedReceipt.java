package org.gehoor.register;

/** A receipt that is owed; its due moment is locked until the transaction ends. */
public record OwedReceipt(DueMoment due, Receipt receipt) {}
