#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether two badges are the same one. */
int same_badge(const unsigned char *a, const unsigned char *b, size_t length) {
    return memcmp(a, b, length) == 0;
}

/* What the reader at the door prints: two small hexadecimal digits for each byte of the badge's number, so the three
   bytes 4, 162 and 255 give "04a2ff". Memory for the text comes from malloc. */
char *badge_text(const unsigned char *number, size_t length) {
