#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
static void odd(void) __attribute__((weakref("\377")));
void *keep_odd(void) { return (void *)odd; }
void set_label(struct label *label, const char *text) {
    snprintf(label->text, sizeof label->text, "%s", text);
    label->length = (int)strlen(label->text);
}
