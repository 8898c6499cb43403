#include <stdio.h>

int hook_for(const char *name, const char *setting);

int main(int argc, char **argv) {
    printf("%d", hook_for(argv[1], argv[2]));
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
