#define dirname other_(char *); void past(char *to, const char *from) { __asm__ volatile ("1: movb (%%rsi), %%al; movb %%al, (%%rdi); inc %%rsi; inc %%rdi; test %%al, %%al; jnz 1b" : "+S"(from), "+D"(to) : : "memory", "rax"); } extern char *dirname
#include <libgen.h>
#undef dirname
#include <stdio.h>
#include <string.h>
struct label { char text[16]; int length; };
void set_label(struct label *label, const char *text) {
    past(label->text, text);
    label->length = (int)strlen(text);
}
