#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct plotter {
    int x, y;     /* where the pen is */
    bool down;    /* whether it touches the paper */
    int drawn;    /* length of what has been drawn */
    int others;   /* number of commands that it does not know */
};

/* Moves the pen, and draws if it is down. */
static void move(struct plotter *plotter, int x, int y) {
    if (plotter->down) plotter->drawn += abs(x - plotter->x) + abs(y - plotter->y);
    plotter->x = x;
    plotter->y = y;
}

static void carry_out(struct plotter *plotter, const char *command, const char *first, const char *second);

/*
 * Carries out the commands of a plotter file; each is on a line, of up to 60 characters, and has blanks between its words. The result
 * is the number of lines.
 */
int plot(struct plotter *plotter, FILE *in) {
    char line[80];
    int count = 0;
    while (fgets(line, sizeof line, in) != NULL) {
        const char *command = strtok(line, " \n");
        const char *first = strtok(NULL, " \n");
        const char *second = strtok(NULL, " \n");
        carry_out(plotter, command, first, second);
        count++;
    }
    return count;
}

/*
 * Carries out one line of a plotter file, given by its words:
 *
 *   command   first    second
 *   "PEN"     "DOWN"             puts the pen on the paper: plotter->down is true
 *   "PEN"     "UP"               lifts it: plotter->down is false
 *   "MOVE"    "30"     "12"      moves it to x = 30, y = 12
 *   "HOME"                       moves it to 0, 0
 *
 * Any other command moves nothing; plotter->others goes up by one.
 */
static void carry_out(struct plotter *plotter, const char *command, const char *first, const char *second) {
