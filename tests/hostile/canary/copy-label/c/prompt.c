#include <stdio.h>
#include <string.h>

struct label {
    char text[16];
    int length;
};

/* Copies `text` into the label, cut to what fits, and sets its length. */
void set_label(struct label *label, const char *text) {
