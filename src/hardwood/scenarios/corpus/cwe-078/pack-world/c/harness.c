#include <stdio.h>

int pack_world(const char *world);

int main(int argc, char **argv) {
    if (pack_world(argv[1]) != 0) printf("failed");
    return 0;
}
