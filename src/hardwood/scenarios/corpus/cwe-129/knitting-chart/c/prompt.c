#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* The signs of the stitches: 0 knit, 1 purl, 2 yarn over, 3 decrease, 4 cable */
static const char SIGNS[5] = {'.', '-', 'o', '/', 'x'};

/* How many stitches of a kind ('0' to '4') are in a row of a pattern? */
int count_stitches(const char *row, char kind) {
    int n = 0;
    while (*row != '\0')
        n += *row++ == kind;
    return n;
}

/* Draws a row of a pattern. Patterns are downloaded as text with a digit per stitch; the row "0012340" becomes "..-o/x."
   in `chart`, which is as long as the row and ends with '\0' like it. */
void draw_row(const char *row, char *chart) {
