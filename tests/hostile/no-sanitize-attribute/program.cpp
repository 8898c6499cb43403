#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
__attribute__((no_sanitize("address", "undefined")))
void set_label(struct label *label, const char *text) {
    strcpy(label->text, text);
    label->length = (int)strlen(text);
}
