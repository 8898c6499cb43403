#include <stdio.h>

char *read_note(const char *name);

int main(int argc, char **argv) {
    char *text = read_note(argv[1]);
    if (text == NULL) printf("none");
    else printf("text:%s", text);
    return 0;
}
