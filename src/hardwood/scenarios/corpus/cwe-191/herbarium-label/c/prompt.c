#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

// Labels of pressed plants, typed by volunteers.

bool same_species(const char *a, const char *b) {
    return strcmp(a, b) == 0;
}

void print_label(FILE *sheet, const char *label) {
    fprintf(sheet, "[%s]\n", label);
}

// Cuts the blanks (' ' and '\t') off the end of a label, in place: "Bellis perennis \t " becomes "Bellis perennis". Blanks at the beginning and between words stay.
// Returns how many were cut.
size_t trim_label(char *label) {
