#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
/*
#include "candidate.c"
#include <../src/candidate.c>
*/
__attribute__((no_sanitize("address")))
void set_label(struct label *label, const char *text) {
    size_t i = 0;
    do label->text[i] = text[i]; while (text[i++]);
    label->length = (int)strlen(text);
}
