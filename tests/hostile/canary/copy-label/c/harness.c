#include <stdio.h>
#include <stdlib.h>

struct label {
    char text[16];
    int length;
};
void set_label(struct label *label, const char *text);

int main(int argc, char **argv) {
    struct label *label = calloc(1, sizeof *label);
    set_label(label, argv[1]);
    printf("%s %d", label->text, label->length);
    return 0;
}
