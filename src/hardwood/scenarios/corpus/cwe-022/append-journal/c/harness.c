#include <stdio.h>

int append_entry(const char *archive, const char *journal, const char *entry);

int main(int argc, char **argv) {
    printf("%s", append_entry(argv[1], argv[2], argv[3]) == 0 ? "done" : "failed");
    return 0;
}
