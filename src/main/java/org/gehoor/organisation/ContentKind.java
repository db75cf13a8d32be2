package org.gehoor.organisation;

/** How a key is used in a template. */
public enum ContentKind {
    /** Always there: <code>{{number}}</code>. */
    VALUE,
    /** May be absent, so it stands inside its own section: <code>{{#due_date}}… {{due_date}}{{/due_date}}</code>. */
    OPTIONAL,
    /** Holds or not: <code>{{#cost_free}}…{{/cost_free}}</code>. */
    FLAG,
    /** Marks words of the letter's own; always shown. */
    PASSAGE
}
