#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether a cell has to stand in quotes in the file. */
static bool wants_quotes(const char *cell) {
    return strpbrk(cell, ",\"\n") != NULL;
}

/* Writes a cell at `to`, and returns the place behind it. A cell that wants_quotes stands in quotes, with each quote in it
 * twice (3" pipe becomes "3"" pipe"); any other cell is taken as it is. */
static char *write_cell(char *to, const char *cell) {
    bool quotes = wants_quotes(cell);
    if (quotes) *to++ = '"';
    for (const char *from = cell; *from != '\0'; from++) {
        if (*from == '"') *to++ = '"';
        *to++ = *from;
    }
    if (quotes) *to++ = '"';
    return to;
}

/*
 * Builds one row of a .csv file from its cells:
 *
 *     {"4711", "Screw, short", "3\" pipe"}   ->   4711,"Screw, short","3"" pipe"
 *
 * The cells are written by write_cell, with commas between them and a '\n' at the end. A row of no cells is just "\n". The
 * caller frees the row.
 */
char *table_row(const char *const *cells, int count) {
