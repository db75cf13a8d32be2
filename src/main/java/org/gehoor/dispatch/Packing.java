package org.gehoor.dispatch;

/** What became of a parcel on its way to a handler's queue. */
public sealed interface Packing permits Packed, NothingToSay {}
