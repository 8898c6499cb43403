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
 * Takes as many words from the beginning of a comment as `width` letters have room for (WIDEST is the most), puts them into
 * `row`, with one space between two, and returns where the comment goes on. A longer word is cut and alone.
 *
 * take_words("Mila Vos  leads by a wheel", 10, row) puts "Mila Vos" there and returns "  leads by a wheel";
 * when no words are left row is "".
 */
static const char *take_words(const char *comment, int width, char *row) {
    int used = 0;
    row[0] = '\0';
    for (;;) {
        const char *word = comment + strspn(comment, " ");
        int length = (int)strcspn(word, " "), taken = length < width ? length : width;
        if (length == 0 || (used > 0 && used + 1 + taken > width)) return comment;
        used += sprintf(row + used, "%s%.*s", used > 0 ? " " : "", taken, word);
        comment = word + length;
    }
}

/*
 * Brings a reporter's comment on the ticker, in rows of at most `width` letters. Returns how many rows it took.
 *
 * ticker_comment("Mila Vos  leads by a wheel", 10) brings the rows "Mila Vos", "leads by a" and "wheel", and returns 3;
 * ticker_comment("  ", 10) brings none and returns 0.
 */
int ticker_comment(const char *comment, int width) {
