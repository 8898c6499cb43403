#include <stdio.h>
#include <stdlib.h>

int ticker_comment(const char *comment, int width);

int main(int argc, char **argv) {
    int rows = ticker_comment(argv[2], atoi(argv[1]));
    if (argc > 3) printf("%d", rows);
    return 0;
}
