#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void usage(void) {
    fputs("usage: mk TARGET...\n", stderr);
    exit(2);
}

/* Is the file of a step newer than its source, going by the two times? */
int is_fresh(long made, long changed) {
    return made >= changed;
}

/* Prints "compile skipped" for the step "compile". */
void report_skipped(FILE *out, const char *step) {
    fprintf(out, "%s skipped\n", step);
}

/*
 * Prints one line, "STEP done in SECONDS s by AUTHOR". For the step "compile" with 41 seconds
 * and the author "Ann Lee" that is
 *
 *     compile done in 41 s by Ann Lee
 *
 * The author, 200 bytes at most, is the one that the commit names.
 */
void report_done(FILE *out, const char *step, int seconds, const char *author) {
