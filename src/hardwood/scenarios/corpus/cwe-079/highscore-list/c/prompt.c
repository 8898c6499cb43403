/* hall_of_fame.c - pages of the arcade site */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct page {
    char *html;
    size_t length;
};

/* Adds to the end of a page, as printf does. */
void put(struct page *page, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int more = vsnprintf(NULL, 0, format, args);
    va_end(args);
    page->html = realloc(page->html, page->length + more + 1);
    va_start(args, format);
    page->length += vsprintf(page->html + page->length, format, args);
    va_end(args);
}

/* Adds the list item for a year, with the most points of that year. */
void put_year(struct page *page, int year, int points) {
    put(page, "<li>%d <em>%d points</em></li>", year, points);
}

/* Adds the list item for a player, under the nickname the player has chosen:
 * put_player(page, "kit", 120) adds <li>kit <em>120 points</em></li> */
void put_player(struct page *page, const char *nickname, int points) {
