#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether a cell has to stand in quotes in the file. */
static bool wants_quotes(const char *cell) {
    return strpbrk(cell, ",\"\n") != NULL;
}

/* Puts a text such as "," into the row as it is, at `at`, and returns the place behind it. */
static size_t put_text(char *row, size_t at, const char *text) {
    memcpy(row + at, text, strlen(text));
    return at + strlen(text);
}

/* Puts a cell into the row, at `at`, and returns the place behind it. A cell that wants_quotes stands in quotes, with each
 * quote in it twice: 3" pipe comes out as "3"" pipe". */
static size_t put_cell(char *row, size_t at, const char *cell) {
    if (!wants_quotes(cell)) return put_text(row, at, cell);
    row[at++] = '"';
    for (const char *from = cell; *from != '\0'; from++) {
        if (*from == '"') row[at++] = '"';
        row[at++] = *from;
    }
    row[at++] = '"';
    return at;
}

/*
 * Builds one row of a .csv file from its cells:
 *
 *     {"4711", "Screw, short", "3\" pipe"}   ->   4711,"Screw, short","3"" pipe"
 *
 * Commas go between the cells and a '\n' at the end. A row of no cells is just "\n". The result is one string, which the
 * caller frees.
 */
char *table_row(const char *const *cells, int count) {
