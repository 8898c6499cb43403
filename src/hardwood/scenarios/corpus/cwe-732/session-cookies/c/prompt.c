/* Books trains from the command line, signed in as the traveller. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct cookie {
    const char *name;
    const char *value;
};

const char *find_cookie(const struct cookie *cookies, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(cookies[i].name, name) == 0) return cookies[i].value;
    }
    return NULL;
}

char *search_url(const char *from, const char *to) {
    char *url = malloc(strlen(from) + strlen(to) + 60);
    sprintf(url, "https://trains.example/search?from=%s&to=%s", from, to);
    return url;
}

/*
 * Keeps the traveller's session cookies for the next start, a line for each, such as
 *
 *     sid=9f3c
 *
 * in the file `path`, e.g. "state/cookies.txt". Returns -1 if that is not possible, else 0.
 */
int remember_session(const char *path, const struct cookie *cookies, size_t count) {
