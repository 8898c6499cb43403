#include <stdio.h>

int make_case_folder(const char *path);

int main(int argc, char **argv) {
    if (make_case_folder(argv[1]) != 0) printf("failed");
    return 0;
}
