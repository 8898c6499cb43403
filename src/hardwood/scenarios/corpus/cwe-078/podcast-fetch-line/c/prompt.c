#include <stdio.h>
#include <string.h>

/*
 * Podcast catcher, part two: what to download is written as shell lines to fetch.sh,
 * which a small board runs at night.
 */

/* Copies the host of an address such as "https://pod.example/e12.mp3" to `host`. */
void host_of(const char *url, char *host, size_t size) {
    const char *start = strstr(url, "://");
    start = start == NULL ? url : start + 3;
    snprintf(host, size, "%.*s", (int)strcspn(start, ":/"), start);
}

/* The download of one of our own jingles. */
void jingle_line(int number, char *line, size_t size) {
    snprintf(line, size, "curl -s -o jingle%d.mp3 https://pod.example/j/%d", number, number);
}

/*
 * The download of an episode from any address, in the form "curl -s -o FILENAME URL".
 * The line goes to `line`, which has room for `size` characters.
 */
void fetch_line(const char *url, const char *filename, char *line, size_t size) {
