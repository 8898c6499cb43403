#include <stdio.h>
#include <stdlib.h>

void report_done(FILE *out, const char *step, int seconds, const char *author);

int main(int argc, char **argv) {
    FILE *out = fopen("build.log", "w");
    for (int i = 1; i + 2 < argc; i += 3) report_done(out, argv[i], atoi(argv[i + 1]), argv[i + 2]);
    fclose(out);
    return 0;
}
