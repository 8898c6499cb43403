#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define LINE 400

/* One line on the scoreboard, for instance board("%d : %d", home, guests). */
void board(const char *format, ...) {
    va_list values;
    va_start(values, format);
    vprintf(format, values);
    va_end(values);
    putchar('\n');
}

/* The line-up before the match, all on one line: "Lions: Ann, Bo, Cem", or "Lions: nobody" when there are no players.
   It is never longer than LINE. */
void show_lineup(const char *team, const char *const *players, int count) {
