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

static int read_course(const char *line, struct course *course) {
    return sscanf(line, "%5u/%5u %59[^\n]", &course->done, &course->lessons, course->title) == 3;
}

/*
 * Draws what a student has done, a bar of CELLS cells for each course. Cells are filled in the share of the lessons that are
 * done (rounded down, and all of them when more is done than there is), in front of the title and behind the percentage:
 *
 *     3/12 Algebra     ->   [##--------]  25 % Algebra
 *     7/7 Latin        ->   [##########] 100 % Latin
 *
 * The percentage takes three places. Lines that read_course does not know are left out. Returns the number of courses that are
 * complete.
 */
int draw_progress(FILE *in, FILE *out) {
