#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const NOTES[12] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};

/* Place of a note in the octave, 0 for "C" to 11 for "B"; -1 when there is no such note. */
int place_of(const char *note) {
    for (int i = 0; i < 12; i++)
        if (strcmp(NOTES[i], note) == 0) return i;
    return -1;
}

/* The note that lies some semitones from another one. The number comes from the text field of the chord helper:
 * transpose("C", "4") is "E", transpose("A", "5") is "D", since after "B" the octave begins anew with "C".
 * NULL when there is no such note, e.g. for "H". */
const char *transpose(const char *note, const char *semitones) {
