#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* files.c: all bytes of a file, which stay in memory until the reader is switched off; NULL when there is no such file. */
const unsigned char *load(const char *path, size_t *size);

/* A number of four bytes, the low one first. */
uint32_t number(const unsigned char *p) {
    return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24;
}

/*
 * Our reader shows a line for each book on the shelf, "Momo, by Michael Ende". A book is a file that begins with the four
 * letters BOOK and four numbers (see number()):
 *
 *     place of the title, counted from the start of the file; its length
 *     place of the author's name, counted likewise; its length
 *
 * Title and name stand anywhere behind that, as plain text without '\0'.
 *
 * book_line("momo.book") returns the line in a string which the caller frees. NULL when there is no such file, when it is
 * empty, or when it begins with something else.
 */
char *book_line(const char *path) {
