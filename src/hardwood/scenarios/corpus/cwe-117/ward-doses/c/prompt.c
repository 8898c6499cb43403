/* The dose journal of a ward: a text file, one dose a line, newest at the bottom. */
#include <stdio.h>
#include <string.h>

#define LINE_SIZE 400

void dose_line(char *line, const char *when, int bed, const char *drug, const char *remark);

int record_dose(const char *path, const char *when, int bed, const char *drug, const char *remark) {
    char line[LINE_SIZE];
    FILE *journal = fopen(path, "a");
    if (journal == NULL) return -1;
    dose_line(line, when, bed, drug, remark);
    fprintf(journal, "%s\n", line);
    return fclose(journal);
}

int is_of_bed(const char *line, int bed) {
    char part[20];
    snprintf(part, sizeof part, " bed %d: ", bed);
    return strstr(line, part) != NULL;
}

/*
 * Fills `line`, which has LINE_SIZE bytes, with what the journal says about one dose:
 *
 *     2024-05-01 08:30 bed 4: Ibuprofen 400, remark: with breakfast
 *
 * The remark is whatever the nurse typed.
 */
void dose_line(char *line, const char *when, int bed, const char *drug, const char *remark) {
