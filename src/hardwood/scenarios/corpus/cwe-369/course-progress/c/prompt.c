#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CELLS 10

/* "3/12 Algebra": of the 12 lessons of Algebra 3 are done. */
struct course {
    int done;
    int lessons;
    char title[60];
};

/* Reads the next course; lines that are none are left out. Returns 0 when there are no more, else 1. */
static int read_course(FILE *in, struct course *course) {
    char line[120];
    while (fgets(line, sizeof line, in) != NULL)
        if (sscanf(line, "%5u/%5u %59[^\n]", &course->done, &course->lessons, course->title) == 3)
            return 1;
    return 0;
}

/* Draws a bar of CELLS cells, filled up to the percentage: "[##--------]  25 % Algebra". What is above 100 is drawn as 100. */
static void draw_bar(FILE *out, int percent, const char *title) {
    if (percent > 100)
        percent = 100;
    fputc('[', out);
    for (int cell = 1; cell <= CELLS; cell++)
        fputc(cell * 100 <= percent * CELLS ? '#' : '-', out);
    fprintf(out, "] %3d %% %s\n", percent, title);
}

/*
 * Draws what a student has done, a bar for each course that read_course(in, &course) gives:
 *
 *     3/12 Algebra     ->   [##--------]  25 % Algebra
 *     7/7 Latin        ->   [##########] 100 % Latin
 *
 * The percentage is the share of the lessons that are done, rounded down: 66 for 2/3, 225 for 9/4. A course of 100 percent or more
 * is complete. Returns how many courses are complete, 1 in the example and 0 without courses.
 */
int draw_progress(FILE *in, FILE *out) {
