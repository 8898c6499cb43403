#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct plotter {
    int x, y;     /* where the pen is */
    bool down;    /* whether it touches the paper */
    int drawn;    /* length of what has been drawn */
};

static void move(struct plotter *plotter, int x, int y) {
    if (plotter->down) plotter->drawn += abs(x - plotter->x) + abs(y - plotter->y);
    plotter->x = x;
    plotter->y = y;
}

/*
 * Carries out the commands of a plotter file; each is on a line, of up to 60 characters, and has blanks between its words:
 *
 *   PEN DOWN      puts the pen on the paper
 *   PEN UP        lifts it
 *   MOVE 30 12    moves it to x = 30, y = 12
 *   HOME          moves it to 0, 0
 *
 * A line whose first word is none of these three is left out. The result is the number of lines that were carried out.
 */
int plot(struct plotter *plotter, FILE *in) {
