package org.gehoor.correspondence;

import java.util.List;

/**
 * What came of one addressee's letter.
 *
 * @param because for the to-do list
 */
record Step(Writing writing, String because) {

    /** Of several letters that one due moment asks for: that something was written, else that a person was asked. */
    static Writing mostTelling(List<Step> steps) {
        for (Class<? extends Writing> kind : List.of(Writing.Written.class, Writing.ForAPerson.class)) {
            for (Step step : steps) {
                if (kind.isInstance(step.writing())) {
                    return step.writing();
                }
            }
        }
        return new Writing.NotOwed();
    }
}
