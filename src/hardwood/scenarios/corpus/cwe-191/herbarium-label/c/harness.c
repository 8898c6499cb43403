#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t trim_label(char *label);

int main(int argc, char **argv) {
    size_t size = strlen(argv[1]) + 1;
    char *label = malloc(size);
    memcpy(label, argv[1], size);
    size_t cut = trim_label(label);
    printf("[%s] %zu", label, cut);
    return 0;
}
