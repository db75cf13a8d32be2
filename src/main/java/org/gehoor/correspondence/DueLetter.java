package org.gehoor.correspondence;

/**
 * A letter whose turn has come, with its dossier locked.
 *
 * @param over whether an answer was given or its dossier closed meanwhile: then it may be owed no more
 */
record DueLetter(boolean over, String toKey, Outgoing letter) {

    @Override
    public String toString() {
        return "DueLetter[" + letter + "]";
    }
}
