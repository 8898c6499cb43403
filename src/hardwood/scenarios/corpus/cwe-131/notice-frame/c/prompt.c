#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The length of the longest line, 0 when there are no lines. */
static size_t find_width(const char *const *lines, int count) {
    size_t most = 0;
    for (int i = 0; i < count; i++)
        if (strlen(lines[i]) > most) most = strlen(lines[i]);
    return most;
}

/* Puts the row above or below the text into the notice, at `at`: "*************\n" for a width of 9. Returns the place behind. */
static size_t put_stars(char *notice, size_t at, size_t width) {
    memset(notice + at, '*', width + 4);
    notice[at + width + 4] = '\n';
    return at + width + 5;
}

/* Puts a row with text into the notice, at `at`: "* No water  *\n" for a width of 9. Returns the place behind. */
static size_t put_line(char *notice, size_t at, const char *line, size_t width) {
    memset(notice + at, ' ', width + 4);
    notice[at] = notice[at + width + 3] = '*';
    memcpy(notice + at + 2, line, strlen(line));
    notice[at + width + 4] = '\n';
    return at + width + 5;
}

/*
 * Frames a notice for the board at the town hall. The lines "No water" and "on Monday" come out as
 *
 *     *************
 *     * No water  *
 *     * on Monday *
 *     *************
 *
 * (without the indent): a row of stars, the lines, all as wide as the longest one, a row of stars. Of no lines at all the two
 * rows of stars remain. The result is one string, which the caller prints and frees.
 */
char *frame_notice(const char *const *lines, int count) {
