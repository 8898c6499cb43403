#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Reads the key with which the station signs its readings; it has 63 characters at most. */
int read_upload_key(const char *path, char key[64]) {
    char line[100];
    int found = -1;
    FILE *settings = fopen(path, "r");
    if (settings == NULL) return -1;
    while (fgets(line, sizeof line, settings) != NULL) {
        if (sscanf(line, "key = %63s", key) == 1) found = 0;
    }
    fclose(settings);
    return found;
}

/* Does a file have an upload key that is the same? */
int has_key(const char *path, const char *key) {
    char there[64];
    return read_upload_key(path, there) == 0 && strcmp(there, key) == 0;
}

/*
 * Writes a settings file with the station's secret upload key. The file has two lines; for the
 * key "w7-c2" they are:
 *
 * [upload]
 * key = w7-c2
 *
 * The result is 0, or -1 when the file could not be opened.
 */
int write_upload_key(const char *path, const char *key) {
