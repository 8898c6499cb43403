#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DATABASE "parcels"

/* Asks the depot's database how many parcels there are. */
long count_parcels(void) {
    char answer[32] = "";
    FILE *psql = popen("psql " DATABASE " -tAc 'select count(*) from parcel'", "r");
    if (psql == NULL) return -1;
    fgets(answer, sizeof answer, psql);
    pclose(psql);
    return strlen(answer) > 0 ? atol(answer) : -1;
}

/* When was a file written? */
time_t written_at(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 ? info.st_mtime : 0;
}

/*
 * Writes the file with the user's database password, a single line USER:PASSWORD, so
 * write_login("login.txt", "mia", "k9") leaves a file login.txt with the line
 *
 *     mia:k9
 *
 * Returns 0, or -1 if the file could not be written.
 */
int write_login(const char *path, const char *user, const char *password) {
