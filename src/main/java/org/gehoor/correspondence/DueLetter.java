package org.gehoor.correspondence;

/**
 * A letter whose turn has come, with its dossier locked.
 *
 * @param over whether its dossier was closed after it was written: then a machine's letter is owed no more, a person's is
 */
record DueLetter(boolean over, String toKey, Outgoing letter) {

    @Override
    public String toString() {
        return "DueLetter[" + letter + "]";
    }
}
