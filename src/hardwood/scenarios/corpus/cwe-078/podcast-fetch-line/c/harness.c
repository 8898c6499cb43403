#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fetch_line(const char *url, const char *filename, char *line, size_t size);

int main(int argc, char **argv) {
    static char script[4000];
    size_t before = fread(script, 1, 2000, stdin);
    fetch_line(argv[1], argv[2], script + before, 1500);
    system(script);
    return 0;
}
