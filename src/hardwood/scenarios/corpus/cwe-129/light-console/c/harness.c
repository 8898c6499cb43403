#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int run_commands(const char *script, unsigned char *level);

int main(int argc, char **argv) {
    unsigned char *level = calloc(24, 1);
    char *script = strdup(argv[1]);
    printf("%d:", run_commands(script, level));
    for (int n = 0; n < 24; n++)
        if (level[n] > 0) printf(" %d=%d", n, level[n]);
    return 0;
}
