#include <stdarg.h>
#include <stdio.h>

struct till {
    int (*print)(const char *format, ...);
    int receipts;
};
void print_end(struct till *till, const char *greeting);

int main(int argc, char **argv) {
    struct till till = {printf, 0};
    for (int i = 1; i < argc; i++) print_end(&till, argv[i]);
    if (till.receipts == argc - 1) printf("all counted");
    return 0;
}
