#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Stitches of a pattern: k knit, p purl, y yarn over, and so on, one letter each. */

/* How often the stitch at the front is repeated: 3 for "kkkpp", 0 for "". */
static int run_of(const char *row) {
    int length = 0;
    while (row[length] != '\0' && row[length] == row[0]) length++;
    return length;
}

/* Shortens a row for the printed pattern: every run of one stitch as its length and its letter.
   "kkkppkkkkkkkkkkkk" is printed as "3k2p12k", "k" as "1k", and a row without stitches as "".
   Returns new memory. */
char *short_row(const char *row) {
