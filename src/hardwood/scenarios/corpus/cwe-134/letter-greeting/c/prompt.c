#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Foot of each page. */
void print_page(FILE *out, int page, int pages) {
    fprintf(out, "- %d / %d -\n", page, pages);
}

/*
 * First line of a letter. The phrase comes from the file of the translators, it has a %s where the name goes:
 * "Hallo %s!" and "Ida" make "Hallo Ida!". A phrase may do without a name, as "Guten Tag!" does.
 * The line ends in '\n'.
 */
void print_greeting(FILE *out, const char *phrase, const char *name) {
