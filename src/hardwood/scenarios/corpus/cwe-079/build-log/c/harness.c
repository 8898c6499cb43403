#include <stdio.h>

void error_box(FILE *page, const char *message);

int main(int argc, char **argv) {
    error_box(stdout, argv[1]);
    return 0;
}
