#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* Reads "17 : 5" into both numbers. False when the line is something else. */
static bool read_exercise(const char *line, int *dividend, int *divisor) {
    char more;
    return sscanf(line, "%d : %d %c", dividend, divisor, &more) == 2;
}

bool solve_exercise(int dividend, int divisor, FILE *solutions);

/*
 * Makes the solution sheet for a worksheet of division exercises with a remainder: a line for each line of the worksheet.
 * What is not an exercise ("Name:") stays as it is. Returns the number of exercises that have no remainder.
 */
int solve(FILE *worksheet, FILE *solutions) {
    char line[200];
    int even = 0, dividend, divisor;
    while (fgets(line, sizeof line, worksheet) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (read_exercise(line, &dividend, &divisor))
            even += solve_exercise(dividend, divisor, solutions);
        else
            fprintf(solutions, "%s\n", line);
    }
    return even;
}

/*
 * Writes the solution of an exercise: "17 : 5 = 3 R 2\n" when it has a remainder, as 17 : 5 has, and "84 : 7 = 12\n" when it
 * has none. Returns whether it has no remainder: true for 84 : 7.
 */
bool solve_exercise(int dividend, int divisor, FILE *solutions) {
