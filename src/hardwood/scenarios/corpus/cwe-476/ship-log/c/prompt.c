#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The log has a file for every year, log/1923.txt, in which an entry looks like this:
 *
 *     = 14 May, 06:30
 *     Wind SW 4. Two sails in sight.
 */
#define LOG_FILE "log/%d.txt"

/* Begins an entry, e.g. at "14 May, 06:30", in the file of the year. */
void begin_entry(FILE *log, const char *when) {
    fprintf(log, "= %s\n", when);
}

/* How many entries the log has for that year, which is the number of lines in its file that begin with "= ".
 * Lines are at most 250 characters long. */
int count_entries(int year) {
