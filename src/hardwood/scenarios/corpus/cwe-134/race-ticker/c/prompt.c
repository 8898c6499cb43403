#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define WIDEST 120
#define MOST_ROWS 50

/* One row of the ticker at the finish. */
static void ticker_row(const char *layout, ...) {
    va_list list;
    va_start(list, layout);
    fputs("| ", stdout);
    vfprintf(stdout, layout, list);
    fputs("\n", stdout);
    va_end(list);
}

/* Distance to go, on a row of its own. */
void ticker_distance(double kilometres) {
    ticker_row("%.1f km to go", kilometres);
}

/*
 * Breaks a comment into rows of at most `width` letters (WIDEST is the most), between words; a longer word is cut and alone.
 * Returns how many rows there are. What does not fit into MOST_ROWS is left out.
 *
 * break_comment("Mila Vos  leads by a wheel", 10, rows) puts "Mila Vos", "leads by a" and "wheel" into rows and returns 3.
 */
static int break_comment(const char *comment, int width, char rows[MOST_ROWS][WIDEST + 1]) {
    int count = 0, used = 0;
    for (comment += strspn(comment, " "); *comment != '\0'; comment += strspn(comment, " ")) {
        int length = (int)strcspn(comment, " "), taken = length < width ? length : width;
        if (count == 0 || used + 1 + taken > width) {
            if (count == MOST_ROWS) break;
            used = sprintf(rows[count++], "%.*s", taken, comment);
        } else {
            used += sprintf(rows[count - 1] + used, " %.*s", taken, comment);
        }
        comment += length;
    }
    return count;
}

/*
 * Brings a reporter's comment on the ticker: breaks it into rows of at most `width` letters, and puts each on the ticker.
 * Returns how many rows it took: 3 for "Mila Vos  leads by a wheel" and the width 10, 0 for "".
 */
int ticker_comment(const char *comment, int width) {
