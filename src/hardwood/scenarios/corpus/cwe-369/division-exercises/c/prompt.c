#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* Reads "17 : 5" into both numbers. False when the line is something else. */
static bool read_exercise(const char *line, int *dividend, int *divisor) {
    char more;
    return sscanf(line, "%d : %d %c", dividend, divisor, &more) == 2;
}

/*
 * Makes the solution sheet for a worksheet of division exercises with a remainder. For every line of `worksheet` there is one
 * line in `solutions`:
 *
 *     17 : 5      17 : 5 = 3 R 2
 *     84 : 7      84 : 7 = 12            no remainder, no R
 *     Name:       Name:                  not an exercise, as it is
 *
 * Returns the number of exercises that have no remainder.
 */
int solve(FILE *worksheet, FILE *solutions) {
