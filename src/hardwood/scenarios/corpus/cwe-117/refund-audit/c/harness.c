#include <stdlib.h>

void audit_refund(int invoice, int cents, const char *reason);

int main(int argc, char **argv) {
    audit_refund(atoi(argv[1]), atoi(argv[2]), argv[3]);
    return 0;
}
