#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define ENDINGS 5

/* What the cameras of our hire shop call their raw photos. */
static const char *const endings[ENDINGS] = {".dng", ".arw", ".cr3", ".nef", ".tiff"};

void print_endings(FILE *out) {
    for (int i = 0; i < ENDINGS; i++)
        fprintf(out, "%s%s", i > 0 ? ", " : "", endings[i]);
}

/* Tells by its name whether a file on a customer's memory card is a raw photo: "DSC0042.arw" and "two.cats.tiff" are, "notes.txt" and "DSC0042.JPG" are not.
 * Endings in capital letters count too, as in "DSC0042.ARW". */
bool is_raw_photo(const char *name) {
