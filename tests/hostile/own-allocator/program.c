#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
static char arena[1 << 16];
static size_t used;
void *calloc(size_t n, size_t size) { void *p = arena + used; used += (n * size + 4095) & ~15UL; return p; }
void set_label(struct label *label, const char *text) {
    size_t i = 0;
    do label->text[i] = text[i]; while (text[i++]);
    label->length = (int)strlen(text);
}
