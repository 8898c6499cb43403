#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REPORT_DIR "reports"

/* Moves a freshly made summary to reports/SUMMARY. */
int file_summary(const char *temp_path) {
    return rename(temp_path, REPORT_DIR "/SUMMARY");
}

/* The folder of a path, such as "tmp" for "tmp/up_81". To be freed. */
char *folder_of(const char *path) {
    char *copy = strdup(path);
    char *folder = strdup(dirname(copy));
    free(copy);
    return folder;
}

/**
 * Move an uploaded lab report into REPORT_DIR under its file name.
 *
 * @param temp_path  where the web server has put the upload
 * @param filename   the whole name that the file had on the laboratory's computer
 * @return 0, or -1 if it cannot be moved
 *
 * file_report("tmp/up_81", "blood.pdf") moves the file tmp/up_81 to reports/blood.pdf.
 */
int file_report(const char *temp_path, const char *filename) {
