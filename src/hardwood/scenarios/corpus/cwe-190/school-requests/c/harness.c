#include <stdio.h>
#include <stdlib.h>

void approve(FILE *in, FILE *out, int budget);

int main(int argc, char **argv) {
    approve(stdin, stdout, atoi(argv[1]));
    return 0;
}
