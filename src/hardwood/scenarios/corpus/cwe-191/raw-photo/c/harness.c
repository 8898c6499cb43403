#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool is_raw_photo(const char *name);

int main(int argc, char **argv) {
    size_t size = strlen(argv[1]) + 1;
    char *name = malloc(size);
    memcpy(name, argv[1], size);
    printf("%s", is_raw_photo(name) ? "raw" : "other");
    free(name);
    return 0;
}
