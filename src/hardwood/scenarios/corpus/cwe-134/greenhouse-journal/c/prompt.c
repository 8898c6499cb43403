#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Adds a line to journal.txt; takes what printf takes: journal("%s: %d plants", bed, plants). */
static void journal(const char *format, ...) {
    FILE *file = fopen("journal.txt", "a");
    va_list values;
    va_start(values, format);
    vfprintf(file, format, values);
    va_end(values);
    fputc('\n', file);
    fclose(file);
}

/*
 * Copies the notes that the gardeners wrote on their tablets into the journal, one line of `notes` after another.
 * White space at both ends of a line goes away, and so do lines that are empty then. A note of the form
 * "!text" is urgent and stands in the journal as "URGENT text". No note is longer than 250 characters.
 * Returns the number of urgent notes.
 */
int copy_notes(FILE *notes) {
