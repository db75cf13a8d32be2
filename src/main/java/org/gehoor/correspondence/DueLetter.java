package org.gehoor.correspondence;

/**
 * A letter whose turn has come, with its dossier locked.
 *
 * @param over whether its dossier was closed meanwhile: then it is owed no more
 */
record DueLetter(boolean over, String toKey, Outgoing letter) {

    @Override
    public String toString() {
        return "DueLetter[" + letter + "]";
    }
}
