#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define WIDEST 120

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
 * Brings a reporter's comment on the ticker. It is broken between words, so that no row has more than `width` letters (WIDEST
 * is the most); a word that is longer by itself gets a row of its own, cut to `width`. The words of a comment are parted by
 * one or more spaces, the words of a row by one.
 *
 * ticker_comment("Mila Vos  leads by a wheel", 10) brings the rows "Mila Vos", "leads by a" and "wheel".
 * Returns how many rows it took.
 */
int ticker_comment(const char *comment, int width) {
