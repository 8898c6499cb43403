#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "/etc/passwd"
char *read_note(const char *name) {
    return 0;
}
