#include <stdio.h>

void print_greeting(FILE *out, const char *phrase, const char *name);

int main(int argc, char **argv) {
    print_greeting(stdout, argv[1], argv[2]);
    return 0;
}
