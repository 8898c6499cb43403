#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Class lists of the school office: text files with one pupil a line. */

/* Runs a shell command; prints what went wrong, if something did. */
static int shell(const char *command) {
    int status = system(command);
    if (status != 0) fprintf(stderr, "status %d: %s\n", status, command);
    return status;
}

/* "Mia Berg" -> "Berg, Mia"; the result is as long as there is room for it in `out`. */
void last_name_first(const char *name, char *out, size_t size) {
    const char *space = strrchr(name, ' ');
    if (space == NULL) snprintf(out, size, "%s", name);
    else snprintf(out, size, "%s, %.*s", space + 1, (int)(space - name), name);
}

/* Merges all class lists into school.txt, sorted, every pupil once. */
int merge_all(void) {
    return shell("cat lists/?*.txt | sort -u > school.txt");
}

/*
 * Merges two class lists into merged.txt, sorted, every pupil once. Returns the status.
 * merge_two("5a.txt", "5b.txt") runs: cat 5a.txt 5b.txt | sort -u > merged.txt
 */
int merge_two(const char *first, const char *second) {
