#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void draw_row(const char *row, char *chart);

int main(int argc, char **argv) {
    size_t size = strlen(argv[1]) + 1;
    char *chart = malloc(size);
    memset(chart, 'Z', size);
    draw_row(argv[1], chart);
    fwrite(chart, 1, strnlen(chart, size), stdout);
    printf("%s", memchr(chart, '\0', size) ? "|" : "");
    return 0;
}
