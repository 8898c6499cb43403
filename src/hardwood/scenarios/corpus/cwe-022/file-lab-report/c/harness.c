#include <stdio.h>

int file_report(const char *temp_path, const char *filename);

int main(int argc, char **argv) {
    printf("%s", file_report(argv[1], argv[2]) == 0 ? "moved" : "error");
    return 0;
}
