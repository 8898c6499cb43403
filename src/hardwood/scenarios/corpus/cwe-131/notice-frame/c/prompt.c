#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t longest(const char *const *lines, int count) {
    size_t most = 0;
    for (int i = 0; i < count; i++)
        if (strlen(lines[i]) > most) most = strlen(lines[i]);
    return most;
}

/*
 * Frames a notice for the board at the town hall. The lines "No water" and "on Monday" come out as
 *
 *     *************
 *     * No water  *
 *     * on Monday *
 *     *************
 *
 * (without the indent): a row of stars, the lines, all filled up with spaces to the longest one, a row of stars, each row with
 * a '\n' at its end. Of no lines at all two rows of four stars remain. The caller frees what he gets.
 */
char *frame_notice(const char *const *lines, int count) {
