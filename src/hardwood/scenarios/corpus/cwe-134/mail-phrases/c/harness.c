#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

bool print_phrase(FILE *phrases, const char *key, int number, FILE *out);

int main(int argc, char **argv) {
    if (!print_phrase(stdin, argv[1], atoi(argv[2]), stdout)) printf("no phrase");
    return 0;
}
