/* journal.c - pain journals of the wards, a text file for each patient */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *describe_pain(int level) {
    return level == 0 ? "none" : level > 6 ? "strong" : "some";
}

/* Adds a line to the end of a file. 0, or -1 when the file cannot be opened. */
static int add_line(const char *path, const char *line) {
    FILE *f = fopen(path, "a");
    if (f == NULL) return -1;
    fprintf(f, "%s\n", line);
    return fclose(f);
}

int append_round(const char *archive, const char *entry) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/rounds.txt", archive);
    return add_line(path, entry);
}

/*
 * Adds an entry, e.g. "May 1: 4", as a line to the end of a patient's journal.
 *
 * archive: the folder of all journals, e.g. "journals"
 * journal: the patient's file below that folder, as the app posted it, e.g. "ward-b/bed12.txt"
 *
 * Returns 0, or -1 when the journal cannot be opened.
 */
int append_entry(const char *archive, const char *journal, const char *entry) {
