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

/* Reads the next note into `note`, without the white space at both ends of its line; lines that are empty then are passed
   over. Returns 0 when there are no more notes. */
static int read_note(FILE *notes, char note[300]) {
    char line[300];
    while (fgets(line, sizeof line, notes) != NULL) {
        char *text = line;
        while (isspace((unsigned char)*text)) text++;
        size_t length = strlen(text);
        while (length > 0 && isspace((unsigned char)text[length - 1])) length--;
        text[length] = '\0';
        strcpy(note, text);
        if (length > 0) return 1;
    }
    return 0;
}

/*
 * Copies the notes that the gardeners wrote on their tablets into the journal, one after another. A note of the form
 * "!text" is urgent and stands in the journal as "URGENT text", all others stand there as they are. No note is longer than
 * 250 characters. Returns the number of urgent notes.
 */
int copy_notes(FILE *notes) {
