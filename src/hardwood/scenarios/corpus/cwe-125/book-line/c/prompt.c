#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* files.c: all bytes of a file, which stay in memory until the reader is switched off; NULL when there is no such file. */
const unsigned char *load(const char *path, size_t *size);

/* A number of four bytes, the low one first. */
static uint32_t number(const unsigned char *p) {
    return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Where a book's title and the author's name stand, counted from the start of the file, and how long they are. */
struct places {
    uint32_t title, title_length;
    uint32_t author, author_length;
};

/* The four numbers of a book, which follow its first four letters. */
static struct places read_places(const unsigned char *book) {
    return (struct places){number(book + 4), number(book + 8), number(book + 12), number(book + 16)};
}

static int begins_with_book(const unsigned char *file, size_t size) {
    return size >= 4 && memcmp(file, "BOOK", 4) == 0;
}

/* The string "Momo, by Michael Ende" of "Momo", 4 and "Michael Ende", 12 (neither needs a '\0' behind it). */
static char *make_line(const unsigned char *title, size_t title_length, const unsigned char *author, size_t author_length) {
    char *line = malloc(title_length + 5 + author_length + 1);
    memcpy(line, title, title_length);
    memcpy(line + title_length, ", by ", 5);
    memcpy(line + title_length + 5, author, author_length);
    line[title_length + 5 + author_length] = '\0';
    return line;
}

/*
 * Our reader shows a line for each book on the shelf. A book is a file that begins with the four letters BOOK and the four
 * numbers of `struct places`; title and name stand anywhere behind these twenty bytes.
 *
 * book_line("momo.book") loads that file and returns its line, "Momo, by Michael Ende", which the caller frees. NULL when
 * there is no such file, and when it does not begin with BOOK.
 */
char *book_line(const char *path) {
