#include <stdio.h>

int delete_draft(const char *name);

int main(int argc, char **argv) {
    printf(delete_draft(argv[1]) == 0 ? "true" : "false");
    return 0;
}
