#include <stdio.h>

int add_permit(const char *plate, const char *holder);

int main(int argc, char **argv) {
    if (add_permit(argv[1], argv[2]) != 0) printf("failed");
    return 0;
}
