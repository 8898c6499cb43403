#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
void set_label(struct label *label, const char *text) {
    unsigned long n = strlen(text) + 1;
    char *d = label->text;
    const char *s = text;
    __asm__ volatile("rep movsb" : "+D"(d), "+S"(s), "+c"(n) : : "memory");
    label->length = (int)strlen(text);
}
