#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether a cell has to stand in quotes in the file. */
static bool wants_quotes(const char *cell) {
    return strpbrk(cell, ",\"\n") != NULL;
}

/*
 * Builds one row of a .csv file from its cells:
 *
 *     {"4711", "Screw, short", "3\" pipe"}   ->   4711,"Screw, short","3"" pipe"
 *
 * Commas go between the cells and a '\n' at the end. A cell that wants_quotes stands in quotes, with each quote in it twice;
 * any other cell is taken as it is. A row of no cells is just "\n". The caller frees the row.
 */
char *table_row(const char *const *cells, int count) {
