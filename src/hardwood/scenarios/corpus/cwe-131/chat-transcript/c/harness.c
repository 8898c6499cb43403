#include <stdio.h>
#include <stdlib.h>

struct transcript {
    char *text;
    size_t length;
    size_t room;
};
void transcript_begin(struct transcript *t);
void transcript_add(struct transcript *t, const char *words);

int main(int argc, char **argv) {
    struct transcript *t = malloc(sizeof *t);
    transcript_begin(t);
    for (int i = 1; i < argc; i++) transcript_add(t, argv[i]);
    printf("%zu:%s", t->length, t->text);
    return 0;
}
